import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/acknowledges.en.ts";
import * as learnedIt from "../../data/acts/acknowledges.it.ts";
import { judgeAct } from "../../lib/acts/learned.ts";
import { findKindWords } from "../../lib/concern/find.ts";
import { keepingSafe, openingEnd } from "../../lib/concern/opening.ts";
import { storyOf } from "../../lib/concern/story.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { findRemedies } from "../../lib/remedies/find.ts";
import { defineRule } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

/** Words by which a reply explains, gives reasons, or tells about itself. */
const explaining = {
  it: pattern([
    "(?<!(?:sappiamo|sapere|so|capire|capito|chiederti|chiedersi|chiedi|spiegarci|chiesto|scoprire)(?: ancora| bene| tu| da te){0,1} )(?:perché|perche'|perchè)|poiché|siccome|dato che|visto che|giacché|in quanto|a causa (?:di|del|della|dei|delle|dell)|per via (?:di|del|della|dei|delle|dell)|dovut[oaie] (?:a|al|alla|ai|alle|all)|causat[oaie] da|(?:la|il) (?:causa|motivo|ragione)|per motivi|per ragioni|dipende da|è dipeso da",
    "(?:procedur|tempistic|condizion|regolament|polic|protocoll|normativ|organigramm|magazzin|sistem)\\p{L}*|di solito|di norma|normalmente|in genere|come da|come previsto|prevede|prevedono|(?:in|è un) periodo|picco|molti ordini|tanti ordini|carenza|organico|sciopero|ferie|aggiornamento del|migrazione",
    "(?:i nostri|le nostre|il nostro|la nostra|tutti i|tutte le)(?: [\\p{L}']+){1,3} (?:sono|è|ha|hanno|vengono|viene|rispett\\p{L}+|super\\p{L}+|lavora\\p{L}*)|(?:ha|hanno|abbiamo|sono|è)(?: [\\p{L}']+){0,1} (?:superat|certificat|testat|conform|seguit|rispettat)\\p{L}*|(?:lavoriamo|operiamo|siamo presenti|da \\p{N}+ anni|dal \\p{N}+|nasciamo|produciamo|selezioniamo|abbiamo avuto|stiamo avendo|abbiamo ricevuto (?:molt|tant))\\p{L}*",
  ]),
  en: pattern([
    "because|since (?:we|our|the)|as (?:we|our) (?:are|were|have|had)|due to|owing to|on account of|as a result of|caused by|the (?:reason|cause)|down to (?:a|the)|for (?:technical|organisational|internal) reasons|what happened (?:is|was)",
    "(?:procedure|polic|process|terms|condition|regulation|protocol|warehouse|system|migration|backlog)\\p{L}*|usually|normally|typically|in line with|as per|busy (?:period|time|season)|peak|high (?:volume|demand)|short-staffed|understaffed|staff shortage|strike|on holiday|update of|many orders|a lot of orders",
    "(?:our|all our|all of our|every one of our)(?: [\\p{L}']+){1,3} (?:are|is|has|have|meet|pass|comply|undergo|work)|(?:passed|certified|tested|compliant|followed|met)(?= (?:all|our|the|every|by|with|to))|(?:we have been|we've been|for over|for more than|we work with|we were founded|we operate|we pride|we had|we've had|we are experiencing)",
  ]),
};

/** Words of a greeting, of presenting oneself, or of a name: they come before anything. */
const empty =
  /^(?:(?:ciao|buon\p{L}*|salve|gentil\p{L}+|egregi\p{L}+|car[oaei]|signor\p{L}*|hi|hello|hey|dear|good (?:morning|afternoon|evening)|eccoci|qui|sono|siamo|parla|i'm|i am|this is|it's)(?!\p{L}))/u;
const longestGreeting = 8;

/** Saying who writes takes more words: 'Buongiorno Marco, sono Davide e mi occupo personalmente del suo caso.' */
const presenting =
  /^(?:[^,.]{0,40}, )?(?:mi chiamo|sono(?! \p{L}+(?:at|ut|it)[ieoa] )|(?!(?:colpa|error|guast|problem|mancanz|question|caus|ritard|scioper|sbagli|difett|motiv|effett|rottur|eccess|cambi|colp|fine|fin)\p{L}* )\p{L}+ (?:della|del|dell'|di) ?(?:\p{L}+ ?){1,3}\.$|my name is|i'm|this is)(?!\p{L})(?!.{0,20}sorry)/u;
const longestPresenting = 22;

/** Whether a sentence says nothing yet of the matter: a name, a greeting, who writes. */
function isGreeting(text: TextDoc, { start, end, words }: Sentence): boolean {
  const said = text.folded.slice(start, end);
  if (words.length <= longestPresenting && presenting.test(said) && !said.includes(":")) return true;
  return words.length <= 2 || (words.length <= longestGreeting && empty.test(said));
}

/** The writers, and the person, as words name them. */
const writers = {
  it: /(?<!\p{L})(?:noi|nostr[oaie]|abbiamo|siamo|mi|mio|mia|ho|sono|\p{L}+(?:iamo|remo))(?!\p{L})/u,
  en: /(?<!\p{L})(?:we|our|us|i|my|mine)(?!\p{L})/u,
};
const readers = {
  it: /(?<!\p{L})(?:tu|ti|te|tu[oaei]|tuoi|hai|sei|lei|suoi|vi|voi|vostr\p{L}+)(?!\p{L})/u,
  en: /(?<!\p{L})(?:you|your|yours)(?!\p{L})/u,
};

/** Whether a sentence gives reasons or tells about the writers; one that speaks to the person and holds none of what the brand knows doesn't. */
function explains(text: TextDoc, sentence: Sentence, reasons: readonly string[], names: readonly string[]): boolean {
  if (reasons.length === 0) return true;
  if (matches(text, explaining[text.locale], sentence).length > 0) return true;
  if (sentence.words.some(({ norm }) => reasons.some((stem) => norm.startsWith(stem)))) return true;
  const said = text.folded.slice(sentence.start, sentence.end);
  const speaks = readers[text.locale].test(said) || names.some((name) => said.includes(name.toLowerCase()));
  return writers[text.locale].test(said) && !speaks;
}

/** The first words that explain or tell before the concern that starts at `until`: a whole sentence, or the reasons that open the same one. */
function toldBefore(
  text: TextDoc,
  until: number,
  mending: readonly Range[],
  tells: (sentence: Sentence) => boolean,
): Range | null {
  const warnings = keepingSafe(text);
  for (const sentence of text.sentences) {
    if (sentence.start >= until) return null;
    if (isGreeting(text, sentence) || warnings.has(sentence)) continue;
    if (sentence.end > until)
      return (
        matches(text, explaining[text.locale], { start: sentence.start, end: until }).find(
          (place) => !isQuoted(text, place),
        ) ?? null
      );
    const mends = mending.some(({ start }) => start >= sentence.start && start < sentence.end);
    if (!mends && tells(sentence) && !text.folded.slice(sentence.start, sentence.end).endsWith("?")) return sentence;
  }
  return null;
}

/** Asks that concern come before explanation. Why this order: docs.en.md. */
export const concernFirst = defineRule({
  id: "concern-first",
  severity: "warning",
  options: z.strictObject({
    /** Beginnings of words, lower-case, of what this person lived through or fears. */
    experience: z._default(z.array(z.string().check(z.minLength(3))), []),
    /** Beginnings of words, lower-case, that only what the brand knows of the case has; none: whatever comes first explains. */
    reasons: z._default(z.array(z.string().check(z.minLength(3))), []),
    /** Names of the person. */
    names: z._default(z.array(z.string()), []),
  }),
  askedFor: ({ fault, harm }) => harm !== "none" || fault !== "no",
  fromScene: ({ comment, facts, person, brand, locale }) => ({
    experience: storyOf(comment, [...facts, brand, person.name ?? "", person.handle ?? ""], locale),
    reasons: storyOf(facts.join(" "), [comment, person.name ?? "", person.handle ?? ""], locale),
    names: [person.name ?? "", person.handle ?? ""].filter((name) => name !== ""),
  }),
  messages: {
    late: {
      it: {
        message: () => "Spieghi prima di aver riconosciuto ciò che è successo alla persona.",
        hint: () => "Sposta in cima le parole per lei, poi che cosa fate, e solo dopo le ragioni.",
      },
      en: {
        message: () => "You explain before you have acknowledged what happened to this person.",
        hint: () => "Put the words for them first, then what you will do, and only then the reasons.",
      },
    },
    missing: {
      it: {
        message: () => "La risposta racconta e spiega, ma per la persona non c’è una parola.",
        hint: () => "Apri con lei: che cosa le è capitato, perché ha ragione, che ti dispiace.",
      },
      en: {
        message: () => "The reply tells and explains, but has no word for the person.",
        hint: () => "Open with them: what happened to them, why they are right, that you are sorry.",
      },
    },
  },
  check(doc, { experience, reasons, names }) {
    const text = inItsLanguage(doc);
    // whether the words are meant is the business of other rules: here only their place counts
    const [said] = findKindWords(text, { experience });
    // a sentence of the opening may recognise the person before, in words that no pattern foresaw
    const [heard] = judgeAct("acknowledges", learned, text, [], openingEnd(text));
    const first = heard !== undefined && (said === undefined || heard.end <= said.start) ? heard : said;
    if (first === undefined) return { findings: [{ message: "missing", range: null }] };
    const told = toldBefore(text, first.start, findRemedies(text), (sentence) =>
      explains(text, sentence, reasons, names),
    );
    if (told === null) return { findings: [], evidence: [first] };
    return { findings: [{ message: "late", range: told }] };
  },
});
