import { says } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isStated, isTurned } from "../../lib/scope/turned.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

const people = {
  it: "(?:marta|elena|paolo|davide|samir|nives|noi|(?:a )?chi modera|moderator[ei])",
  en: "(?:us|marta|martha|elena|paolo|davide|samir|nives|the moderators?)",
};

/** What nobody does with an appeal that is in vain. */
const heeded = {
  it: pattern([
    "(?:nessuno|non|mai)(?:[ ](?:ti|vi|le|li|lo|la|l'|ci|si|te|ve|ne|mai|più|ve lo|te lo|certo|vuole|può)){0,3}(?:[ ]|(?<=l'))(?:legg(?:e|iamo|erà|eremo)|rispond(?:e|iamo|erà|eremo)|ascolt(?:a|iamo|erà|eremo)|rived(?:e|iamo|rà|remo)|riguard(?:a|iamo|erà)|ripens(?:a|iamo)|cambi(?:a|amo|eremo) idea)",
  ]),
  en: pattern([
    "(?:nobody|no one|we|i|they|she|he|who|marta|martha|elena|paolo|davide|samir|nives)(?:'ll)?(?:[ ](?:will|do|does|is|are|not|never|ever|won't|don't|doesn't|isn't|aren't|going|to|even|can)){0,5}[ ](?:reads?|answers?|repl(?:y|ies)|looks? at|listens?(?: to)?|reconsiders?|cares?)",
  ]),
};
/** A line on decisions and those who object to them. */
const appealing = {
  it: pattern([
    "ricors~|ricorr~|decision~|decid~|decis[oa]|d'accordo|contest~|appell~|ingiust~|sbagliat~|reclam~|protest~|tolt~|sospes~|ban~|scriv~",
  ]),
  en: pattern([
    "appeal~|decision~|decid~|disagree~|agree|contest~|challeng~|object~|unfair~|wrong~|mistake~|bann?~|write to|message~",
  ]),
};
/** Said in so many words. */
const vain = {
  it: pattern([
    "(?:inutil[ei]|tempo perso|fiato sprecato|invano|non (?:serve|vale la pena|ha senso|c'è modo di)(?: (?:a|di) (?:niente|nulla))?)(?: di)? (?:\\p{L}+ )?(?:scriver(?:e a|ci|mi|gli|le)|protestar|fare ricorso|ricorrere|presentare ricorso|reclamar|fare reclamo|appellar|contestar|lamentar|chieder(?:e|ci) (?:conto|spiegazion|perché))~",
    "(?:ricors[oi]|reclam[io]|protest[ae]|appell[oi])[^;:!?\\n]{0,60} (?:inutil[ei]|finisc~ nel cestino|cestinat[oi]|(?:sono|vengono|è|viene) ignorat[oi]|non (?:sono |è )?(?:ammess|accettat|lett|esist|previst)~)",
    "non (?:se ne |si |ne |ci sono )?(?:accett|ammett|ammess|prend|consider|previst)~|(?:butt(?:a|iamo|erà|eremo) via|cestin(?:a|iamo|erà|eremo))|non (?:cambi(?:a|erà|eremo|amo)|otterrai|ottieni|otterrete) (?:niente|nulla|idea)|(?:niente|nulla) cambi(?:a|erà)|(?:non|né) (?:ci si|si|ci) (?:torn(?:a|iamo)|discut(?:e|ono)|ridiscut(?:e|ono)|ripens(?:a|iamo))(?: (?:sopra|più|indietro|su))?",
  ]),
  en: pattern([
    "(?:no use|no point(?: in)?|useless to|pointless to|hopeless to|in vain to|a waste of time to|not worth)(?: \\p{L}+)? (?:writ|appeal|complain|protest|object|contest|challeng|ask)\\p{L}*",
    "(?:appeals?|complaints|objections?|protests?)[^;:!?\\n]{0,60} (?:useless|pointless|in vain|(?:are|is|get|gets) ignored|(?:go|goes|end|ends)(?: \\p{L}+)? in the bin|binned|(?:not|never) (?:allowed|accepted|read|possible|answered))",
    "(?:we|she|he|they) (?:don't|won't|do not|doesn't|never) (?:take|accept|consider|allow)(?: (?:any|them|it|appeals|objections))?|(?:it|that|this|we|she|he)(?:'ll)? (?:will never|never|won't|will not|doesn't|don't|does not) (?:even )?(?:change (?:anything|a thing|our mind|her mind|his mind)|open (?:it|them|your))|nothing (?:will )?changes?|(?:nobody|no one|we (?:don't|never|won't)) (?:goes|go) back (?:over|on) (?:it|them|that)|(?:throw|throws|chuck|chucks) (?:(?!nothing|no )[\\p{L}']+ ){0,3}(?:away|out|in the bin)|(?:we|she|he|who|marta|martha|paolo|elena|samir|davide|nives) (?:will )?ignores? (?:it|them|your|every|all)",
  ]),
};
/** To write to those who decide: denied, the door is shut. */
const toWrite = {
  it: pattern([
    `(?:scriv|rivol|telefon|mand)\\p{L}*(?: [\\p{L}']+){0,3} a ${people.it}|(?:scriv(?:erci|eteci|ici))|(?:far|fai|fate|fare|present)\\p{L}* ricorso|ricorrere|protestare`,
  ]),
  en: pattern([
    `(?:writ(?:e|ing)|appeal|complain|go|message|e-?mail|contact|tell|ask)(?: to)? ${people.en}|you (?:[\\p{L}']+ ){0,2}appeal|be appealed`,
  ]),
};
/** Only in one place, or only some things, is shut out: 'don't argue in the comments'. */
const elsewhere = {
  it: pattern([
    "qui|nei commenti|nel gruppo|in (?:pubblico|bacheca|piazza)|sotto (?:il|i|al|un) post|al telefono|per telefono|a voce|di persona|insult~|anonim~|urla~|da sol[oaie]|nessuno (?:di chi|di quelli|che)|subito|finché|lo stesso|la stessa",
  ]),
  en: pattern([
    "here|in (?:the )?(?:comments|group|thread|public)|under the post|on the phone|by phone|in person|insult~|anonym~|shout~|alone|(?:nobody|no one|none of those) who|same|at once|until|rude~|hesitate|afraid|shy|(?:\\p{L}+n't|not|never) (?:have|need) to|needn't",
  ]),
};

/** Where an appeal is announced and shut in the same breath: 'nobody will read it', 'è inutile scrivere'. */
export function inVain(text: TextDoc): Range | null {
  const { locale } = text;
  const found = [
    ...matches(text, vain[locale])
      .slice(0, 30)
      .filter((place) => isStated(text, place)),
    ...matches(text, heeded[locale])
      .slice(0, 30)
      .filter((place) => isTurned(text, place)),
    ...matches(text, toWrite[locale])
      .slice(0, 30)
      .filter((place) => isNegated(text, place)),
  ];
  const lineOf = ({ start, end }: Range) => {
    const next = text.folded.indexOf("\n", end);
    return { start: text.folded.lastIndexOf("\n", start) + 1, end: next < 0 ? text.raw.length : next };
  };
  return (
    found.find((place) => {
      const line = lineOf(place);
      return says(text, appealing[locale], line) && !says(text, elsewhere[locale], line);
    }) ?? null
  );
}
