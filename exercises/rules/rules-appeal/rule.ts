import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";
import { inVain } from "./in-vain.ts";
import { appealLine } from "./lines.ts";

const words = {
  it: {
    /** Words of objecting that need nothing else. */
    appeal: pattern([
      "ricors[oi]|(?:fare|presentare|fai|sporgere) reclamo|contro (?:una|la|ogni|un|questa) (?:decisione|sospensione|rimozione|avviso)|ricorrere|ricorri|fare appello|appell(?:arsi|arti|o|arvi)|contest(?:are|a|i|arla|arlo|azione|azioni)|riesame|riesamin~|revisione|obiezion~",
    ]),
    /** Disagreeing, which must be with a decision of the moderators. */
    disagree: pattern([
      "non (?:sei|siete|è|ti trovi|ti sembra|siamo) (?:d'accordo|convint[oaie]|giust[oa])|pens(?:i|ate|a) che|cred(?:i|ete|e) che|ritien~|ti (?:sembra|pare)|ingiust~|sbagliat[oaie]|sbagli(?:o|amo)|errore|dubbi|spiegazion~|cap(?:ire|isci|ite|isce) perché|perché\\?|chieder(?:e|ci|mi)(?: il)? (?:perché|conto|ragione|di)|riped(?:ere|iamo|erla)|rived(?:ere|iamo|erla|rà|remo)|ripensar~|ripensiamo|discut~|ne parliamo|difes~",
    ]),
    /** Injustice, which may be told right after the sentences on what happens to whom. */
    unjust: pattern([
      "ingiust~|torto|(?:troppo|esagerat[oaie]|eccessiv[oaie]) sever[oaie]|esagerat[oaie]|eccessiv[oaie]",
    ]),
    decision: pattern([
      "decision[ei]|scelt[ae]|giudizi[oi]|con (?:noi|la moderazione)|rimozion~|rimoss~|sospension~|sospes~|sospend~|rimuov~|espell~|bann~|blocc[oha]~|moder(?:ator|atric|azion|ar|at)~|ci siamo sbagliati|abbiamo (?:sbagliato|esagerato|tolto|cancellato|frainteso)|(?:tolto|cancellato|nascosto|eliminato)(?: \\p{L}+){0,3}|avvis[oi]|espulsion~|espuls~|esclus~|ban|provvediment~|sbagliamo|sanzion~|cartellin~|su di te",
    ]),
    channel: pattern([
      "scriv(?:i|ici|imi|ete|eteci|ere|erci|a|ano|endo|ile|igli)|messaggi[oa]|in privato|modulo|mail|e-mail|posta|telefon~|chiam(?:a|aci|ami|are|ate)|rispond(?:i|ere|ete|endo)(?: a| al| all'| \\p{L}+)|parl(?:a|ane|arne|are) con|contatt(?:a|aci|are|ami)|rivolg~|si rivolge|un'altra persona|da (?:chi|un'altra|un altro)|chied(?:i|ilo|ere) a|a (?:marta|elena|paolo|davide|samir|nives)|manda(?:ci|mi|lo)?",
    ]),
  },
  en: {
    appeal: pattern([
      "appeal~|contest(?:ed|ing)?|challenge (?:it|a|the|our|any)|object(?:ion|ions)? to|request a review|ask for (?:a )?(?:review|second look)|have (?:it|the decision) reviewed|second opinion|reconsider~|against (?:a|the|our|any|that) (?:decision|choice|warning|removal|suspension)",
    ]),
    disagree: pattern([
      "(?:don't|do not|doesn't) agree|disagree~|(?:think|believe|feel|if) (?:that )?(?:we|it|this|you|a|the|your|our)(?:'ve| have| was| were| got| are| is)?|unfair~|wrong~|mistake~|in error|explanation|explain why|(?:see|know|understand) why|ask (?:us )?why|look (?:at it )?again|review~|rethink|discuss|talk about it",
    ]),
    unjust: pattern(["unfair~|unjust~|injustice~|too (?:harsh|hard|strict|severe)|got it wrong"]),
    decision: pattern([
      "decision~|choice~|we (?:were|are|have been) (?:wrong|unfair|too \\p{L}+|mistaken)|with us|remov~|suspen~|block~|bann?ed|ban|moderat~|we(?:'ve| have)? (?:got (?:it|something|this) wrong|made a mistake|been unfair|deleted|removed|misunderstood|got it wrong)|warning~|(?:taken|took)(?: \\p{L}+){0,3} down|deleted?|expel~|sanction~|treated",
    ]),
    channel: pattern([
      "writ(?:e|es|ing) (?:to|us|me)~|messag~|in private|privately|form|e?-?mail~|phone|call (?:us|me|\\p{L}+)|reply~|replies|talk to|(?:answer|respond)(?:ing)? (?:to )?(?:the|our|that|any|this) (?:notice|message|warning|note|reminder|email)|contact~|another person|someone else|a different (?:person|moderator)|ask~ \\p{L}+|send~|get in touch|dm|tell (?:us|marta|martha|the)",
    ]),
  },
} as const;

/** Sentences in a row in which objection and channel may stand. */
const spread = 2;
/** Sentences before a word of injustice in which the decision may stand: "The third time you are out. Unfair? Write to…". */
const before = 2;

/** How the text says that a decision can be contested: `whole` with a channel, `idea` without. */
function appeals(text: TextDoc): { readonly whole: Range | null; readonly idea: Range | null } {
  const { appeal, disagree, unjust, decision, channel } = words[text.locale];
  let idea: Range | null = null;
  for (const [at, { start }] of text.sentences.entries()) {
    const to = text.sentences[Math.min(at + spread, text.sentences.length) - 1]?.end ?? text.raw.length;
    const where = { start, end: to };
    const own = { start, end: text.sentences[at]?.end ?? to };
    const direct = matches(text, appeal, own)[0];
    const doubt = matches(text, disagree, own)[0];
    const wronged = matches(text, unjust, own)[0];
    const back = { start: text.sentences[Math.max(0, at - before)]?.start ?? start, end: start };
    const late = wronged !== undefined && matches(text, decision, back).length > 0 ? wronged : undefined;
    // A doubt is about a decision of its own rule: "report what seems out of place" is none of the next rule's warning.
    const line = text.raw.indexOf("\n", start);
    const near = { start, end: line < 0 ? to : Math.min(to, Math.max(line, own.end)) };
    const objection =
      direct ?? late ?? (doubt !== undefined && matches(text, decision, near).length > 0 ? doubt : undefined);
    if (objection === undefined) continue;
    idea ??= objection;
    const address = text.words.some(
      (word) => word.start >= start && word.end <= to && isAddress(word) && !word.norm.startsWith("#"),
    );
    if (address || matches(text, channel, where).length > 0) return { whole: { start, end: own.end }, idea };
  }
  return { whole: null, idea };
}

/** Whoever is moderated can contest it, and is told how (facts 9.3). */
export const rulesAppeal = defineRule({
  id: "rules-appeal",
  severity: "blocking",
  options: noOptions,
  messages: {
    vain: {
      it: {
        message: ({ said }) => `«${said}»: chi contesta una decisione trova la porta chiusa.`,
        hint: () => "Un ricorso vale se qualcuno lo legge: «Scrivi a Marta: entro due giorni rivediamo la scelta».",
      },
      en: {
        message: ({ said }) => `“${said}”: anyone who objects to a decision finds the door shut.`,
        hint: () =>
          "An appeal only counts if somebody reads it: “Write to Marta: we look at it again within two days.”",
      },
    },
    missing: {
      it: {
        message: () => "Chi pensa di essere stato moderato per sbaglio non sa a chi dirlo.",
        hint: () =>
          "Aggiungi una riga: «Non sei d’accordo con una decisione? Scrivi a…: rispondiamo entro due giorni».",
      },
      en: {
        message: () => "Those who think they were moderated by mistake don’t know whom to tell.",
        hint: () => "Add a line: “Do you disagree with a decision? Write to…: we answer within two days.”",
      },
    },
    channel: {
      it: {
        message: () => "Si può contestare, ma non dici come.",
        hint: () => "Indica il canale: un indirizzo, un messaggio a una persona, un modulo.",
      },
      en: {
        message: () => "People may appeal, but you don’t say how.",
        hint: () => "Name the channel: an address, a message to a person, a form.",
      },
    },
  },
  check(text) {
    const { whole: told, idea } = appeals(text);
    const whole = told ?? appealLine(text);
    const shut = whole === null ? null : inVain(text);
    if (shut !== null)
      return {
        findings: [{ message: "vain", range: shut, params: { said: text.raw.slice(shut.start, shut.end) } }],
      };
    if (whole !== null) return { findings: [], evidence: [whole] };
    return { findings: [idea === null ? { message: "missing", range: null } : { message: "channel", range: idea }] };
  },
});
