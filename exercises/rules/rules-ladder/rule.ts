import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

type Step = "warning" | "removal" | "suspension";
const order: readonly Step[] = ["warning", "removal", "suspension"];
const names = {
  it: { warning: "avviso", removal: "rimozione", suspension: "sospensione" },
  en: { warning: "warning", removal: "removal", suspension: "suspension" },
} as const;

const steps = {
  it: {
    warning: pattern([
      "avvis[oi]|avvisiamo|avvisar~|avvisat[oaie]|avvisa|avvisano|avverti~|avvertiment~|avvert(?:e|ono)|richiam~|ammoni~|cartellino giallo|(?:ti|le|vi|gli|lo|li|ne|chi sbaglia) (?:scriv|contatt|spieg|parl|ricord|chied|cerc)(?:o|e|a|ono|ano|iamo|hiamo|erà|erò|eremo|eranno)(?: \\p{L}+){0,2}|messaggio (?:privato )?(?:di|del|dei|da) \\p{L}+|un messaggio (?:privato|in privato)|parliamone",
    ]),
    removal: pattern([
      "rimuov~|rimoz~|rimoss~|via il (?:post|commento|contenuto)|cancell~|elimin~|nascond~|nascost~|oscur~|togli(?:amo|ere|amo il|e)|tolt[oaie]|toglieremo|spari(?:sce|ranno|rà|scono)|(?:va|vanno|viene|vengono) via|tiriamo giù|(?:il|i|un) (?:post|commento|commenti|contenuto) (?:scompare|scompaiono|se ne va|se ne vanno)",
    ]),
    suspension: pattern([
      "sospen~|sospes~|blocc(?:o|hi|ato|ati|ata|ate|are|hiamo|ata)|espuls~|espell~|esclus~|esclud~|ban|bann~|allontan~|fuori(?: dal gruppo| per|$)?|(?:ti|lo|la|vi|li|le) salut\\p{L}+ (?:per|a)|(?:via|lontano) (?:dal gruppo|per un)|(?:pausa|stop) di(?: \\p{L}+){1,2}|(?:per|un) (?:mese|settimana|giorni)|(?:giorni|settimane|mesi) (?:fuori|di pausa|di stop|senza)|cartellino rosso|esce (?:dal gruppo|per)|esci (?:dal gruppo|per)|lasci(?:a|are)? il gruppo|silenzi~|perde (?:l'accesso|la possibilità)|(?:resta|resti|restano|stai) (?:fuori|a guardare|in sola lettura)|non (?:potrà|potrai|può|puoi) (?:più )?(?:scrivere|pubblicare|partecipare|commentare)",
    ]),
  },
  en: {
    warning: pattern([
      "warn~|caution~|heads-up|notice|reminder|yellow card|(?:we|a moderator|moderators|martha|marta|i) (?:will |'ll )?(?:first )?(?:message|write|contact|explain|ask|remind|tell|drop)s?|a (?:private |direct )?message|have a word|a word with|told off|nudge",
    ]),
    removal: pattern([
      "off (?:it|the post) (?:goes|comes)|(?:post|comment)(?: \\p{L}+){0,2} (?:goes|is gone)|remov~|delet~|taken down|take (?:it|the post|the comment|posts) down|takes? down|taking down|hidden|hide|hides|comes? (?:down|off)|goes?(?: away)?(?<=away)|disappears?|takedown",
    ]),
    suspension: pattern([
      "suspen~|bann?(?:ed|ing|s)?|block~|expel~|expul~|mut(?:e|ed|es|ing)|say goodbye|show(?:n|ed)? the door|(?:weeks?|days?|month) (?:out|off|away)|kick~|exclud~|red card|out(?: of the group| for)?|(?:lose|loses|losing) (?:access|posting)|leaves? the group|(?:can't|cannot|can no longer|may not) (?:post|write|comment)",
    ]),
  },
} as const;

/** The places of a step that is taken, not ruled out ('senza avviso'). */
function placesOf(text: TextDoc, step: Step): Range[] {
  return matches(text, steps[text.locale][step])
    .slice(0, 40)
    .filter((place) => step === "suspension" || !isNegated(text, place));
}

/** What happens to those who break a rule grows step by step: a warning, then removal, then suspension (facts 9.3). */
export const rulesLadder = defineRule({
  id: "rules-ladder",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: ({ step }) => `Nella scala delle conseguenze manca un gradino: ${step}.`,
        hint: () => "Scrivi che cosa succede la prima, la seconda e la terza volta: avviso, rimozione, sospensione.",
      },
      en: {
        message: ({ step }) => `A step is missing from the ladder of consequences: ${step}.`,
        hint: () => "Write what happens the first, second and third time: warning, removal, suspension.",
      },
    },
    order: {
      it: {
        message: () => "I gradini ci sono, ma non in ordine: dal più leggero al più pesante.",
        hint: () => "Prima l'avviso, poi la rimozione del contenuto, poi la sospensione della persona.",
      },
      en: {
        message: () => "The steps are there, but not in order, from the lightest to the heaviest.",
        hint: () => "First the warning, then the removal of the content, then the suspension of the person.",
      },
    },
  },
  check(text) {
    const places = order.map((step) => placesOf(text, step));
    const missing = order.filter((_, at) => places[at]?.length === 0);
    if (missing.length > 0)
      return {
        findings: missing.map((step) => ({
          message: "missing",
          range: null,
          params: { step: names[text.locale][step] },
        })),
      };
    const [warning, removal, suspension] = places;
    // the earliest chain: a removal after some warning, a suspension after that removal
    const evidence = (warning ?? []).flatMap((first) => {
      const second = removal?.find(({ start }) => start >= first.end);
      const third = second && suspension?.find(({ start }) => start >= second.end);
      return second !== undefined && third !== undefined ? [[first, second, third]] : [];
    })[0];
    if (evidence !== undefined) return { findings: [], evidence };
    const [first] = suspension ?? [];
    return { findings: [{ message: "order", range: first ?? null }] };
  },
});
