import { matches, pattern } from "../../lib/pattern.ts";
import { findSelfBlame } from "../../lib/people/own-name.ts";
import type { Range } from "../../lib/range.ts";
import { isAsserted } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/** That a thing was wrong. */
const judged = {
  it: pattern([
    "(?:sbagliat|ingiust|offensiv|irresponsabil|discriminatori|inaccettabil|imperdonabil|ingiustificabil|inqualificabil|indegn|stupid|crudel|vergognos|gravissim|superficial|insensibil)~",
    "(?:tort[oi]|error[ei]|sbagli|colp[ae]|vergogna|leggerezza|mancanza|peggior[ei]|scorrett[oaie]|di (?:pessimo|cattivo) gusto)",
    "non (?:\\p{L}+ ){0,2}(?:giustifica|dovev|avremmo|avrei|scusa)~",
  ]),
  en: pattern([
    "(?:wrong|unfair|unjust|offensive|irresponsible|discriminatory|unacceptable|inexcusable|unforgivable|unjustifiable|indefensible|hurtful|shameful|stupid|cruel|careless|thoughtless|insensitive|tasteless|disgraceful|worst)(?:ly)?",
    "(?:mistakes?|errors?|faults?|blame|failures?|failing|guilt~|disgrace|insults?|inhuman)",
    "should (?:never|not)|(?:can't|cannot|not) be (?:justified|excused|defended)",
  ]),
};

/** Whose it was: the writers', in the first person. */
const mine = {
  it: pattern([
    "(?:mi|ci|me ne|ce ne) (?:assum|prend|facci|addoss|accoll|vergogn|pent)~",
    "(?:mi[oaei]|miei|mie|nostr[oaie]|noi|io|me)",
    "(?:l'|lo |la |li |le )?(?:ho|abbiamo|avevo|avevamo)",
    "(?:ne |di (?:questo|ciò) )?rispond(?:o|iamo)",
    "(?:sono|siamo) (?:\\p{L}+ )?(?:responsabil|colpevol)~",
    "(?:abbiamo|ho) fatto (?:del |tanto |molto )?male",
  ]),
  en: pattern([
    "(?:mine|ours|my|our|me|us)",
    "(?:we|i|we've|i've|we'd|i'd)",
    "(?:we|i) (?:\\p{L}+ )?(?:answer|take|own|carry|bear|accept|shoulder)~",
  ]),
};

/** What the reader thought or felt, and what others did, is not the writers' own wrong. */
const elsewhere = {
  it: /(?<!\p{L})(?:interpret\p{L}*|frainte\p{L}*|frainten\p{L}*|equivoc\p{L}*|malintes\p{L}*|percepi\p{L}*|capit[oaie] male|sentit[oaie]|avverti\p{L}*|agenzia|stagist\p{L}*|fornitor\p{L}*|passeggero si)(?!\p{L})/u,
  en: /(?<!\p{L})(?:interpret\p{L}*|misunderst\p{L}*|misread|perceiv\p{L}*|took (?:it|this|that)|felt|feel (?:hurt|offended)|agency|intern|supplier|contractor|passenger (?:did|was) (?:not|refus\p{L}+))(?!\p{L})/u,
};

/** Those to whom blame is handed: a sentence that names one may be about them. */
const others = {
  it: /(?<!\p{L})(?:agenzi[ae]|stagist\p{L}*|fornitor\p{L}*|collaborator\p{L}*|consulent\p{L}*|giornalist\p{L}*|intervistator\p{L}*|stampa|media|polizi\p{L}+|agenti|avversari|concorren\p{L}+|hacker|algoritmo|equivoc\p{L}*|frainte\p{L}*|esager\p{L}*|suscettibil\p{L}*|chi (?:ha |aveva )?(?:gest|cur[aò]|segu|scri|pubblic|post)\p{L}*|senza (?:chieder|dir|avvis|consult)\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?:agency|interns?|suppliers?|contractors?|freelance\p{L}*|consultants?|journalists?|interviewers?|reporters?|press|media|police|officers?|competitors?|hackers?|algorithm|misunderst\p{L}*|misread|misinterp\p{L}*|overreact\p{L}*|exaggerat\p{L}*|touchy|(?:whoever|person|people|those|one)(?: who| that)? (?:ran|runs?|wrote|posted|published|manag\p{L}+|handl\p{L}+)|without (?:asking|telling|consulting))(?!\p{L})/u,
};

/** Whether a sentence names somebody to whom the blame might go. */
export function speaksOfOthers(text: TextDoc, sentence: Range): boolean {
  return others[text.locale].test(text.folded.slice(sentence.start, sentence.end));
}

/** A question that its writers answer against themselves: 'Di chi è la colpa? Nostra.' */
const answered = {
  it: pattern([
    "(?:colpa|responsabilità|errore|decisione|scelta|compito)(?: [\\p{L}']+){0,3} *\\? *(?:\\p{L}+ ){0,2}(?:nostr[oa]|mi[oa]|noi|io)",
  ]),
  en: pattern([
    "(?:fault|blame|responsibility|mistake|decision|job|doing)(?: [\\p{L}']+){0,3} *\\? *(?:\\p{L}+ ){0,2}(?:ours|mine|us|me)",
  ]),
};

/** An act signed by its authors without a word of judgement: 'è opera nostra', 'porta la mia firma', "it's our doing". */
const signed = {
  it: pattern([
    "(?:opera|fatto|frase|parole|decisione|scelta|firma|idea) (?:tutt[oa] |sol[oa] |soltanto )?(?:è |era |sono )?(?:nostr[oaie]|mi[oae])",
    "(?:colpa|torto|errore|sbaglio|responsabilità|decis\\p{L}*|scelt\\p{L}*)(?: [\\p{L}']+){0,9} (?:cioè|ossia|vale a dire|che poi (?:è|siamo|sarebbe)|e cioè) (?:di )?(?:noi|nostr[oa]|mi[oa])",
    "se (?:[\\p{L}']+ ){0,3}(?:porta|c'è|ha|esce con) (?:il )?nostro (?:nome|marchio),? (?:[\\p{L}']+ ){0,2}(?:noi|nostr[oa]|rispondiamo|responsabil)~",
    "(?:è |era |resta )?(?:nostr[ao]|mi[ao]) (?:è |era |resta |sola |soltanto )?(?:la )?(?:responsabilità|colpa)",
    "port(?:a|ano|ava) (?:il|la) (?:nostr[oa]|mi[oa]) \\p{L}+",
    "(?:siamo|sono) stat[oaie] (?:noi|io)",
    "(?:ne |me ne |ce ne )?(?:port|regg|prend|addoss|accoll|assum)(?:o|iamo)(?: [\\p{L}']+){0,4} (?:responsabilità|colpa|peso|carico)",
    "(?:responsabilità|colpa|peso)(?: [\\p{L}']+){0,3} (?:è di come|cade|ricade|pesa|grava)(?: [\\p{L}']+){0,3} (?:noi|me|azienda|lavoriamo|nostr[oaie])",
    "(?:[mc]i (?:siamo|sono) comportat|abbiamo agito|ho agito)[oaie]? (?:da|come|male|senza|con)(?: \\p{L}+)?",
    "(?<=[.!?] )(?:e |ma |eppure |invece |noi )?(?:lo |l')(?:abbiamo|ho) fatto(?= *[.!,;])",
    "(?:l'|lo |la |li |le )(?:ho|abbiamo) (?:\\p{L}+ )?\\p{L}+[oaie] (?:proprio )?(?:io|noi)",
    "(?:sua|sue|sue parole|suoi),? (?:quindi|dunque|perciò|e quindi|e dunque) (?:nostr[oaie]|anche nostr[oaie])",
  ]),
  en: pattern([
    "(?:our|my) (?:own )?(?:doing|decision|choice)",
    // 'the blame lies with whoever took that decision, which is us'
    "(?:blame|fault|mistake|responsibility|guilt|wrong|decision|decided|chose)(?: [\\p{L}']+){0,9} (?:which|that|and that|meaning|namely|in other words|i e)(?: is| means|'s)? (?:us|ours|me|mine)",
    "if (?:\\p{L}+ ){1,3}our (?:own )?name(?: on it)?,? (?:\\p{L}+ ){0,2}(?:we|us|ours|our)",
    "(?:has|have|bears?|carr(?:y|ies)) (?:our|my) (?:name|signature)(?: \\p{L}+ it)?",
    "(?:it|that|this) was (?:us|me|we|i)|(?:we|i) did (?:it|this|that)(?! (?:for|to (?:make|be|have|get)))",
    "(?:we|i) (?:carry|carried|bear|take|shoulder|own)(?: \\p{L}+){0,4} (?:weight|blame|responsibility|all of it)",
    "(?:responsib|blame)\\p{L}*(?: [\\p{L}']+){0,2} (?:falls|rests|lands|sits|lies|comes down)(?: \\p{L}+){0,2} (?:us|me|company)|the way we work (?:is|was)",
    "(?:we|i) (?:behaved|acted)(?: \\p{L}+)? (?:like|as|badly|without|with|shamefully|disgracefully)(?: \\p{L}+)?",
    "(?<=[.!?] )(?:and |but |yet |and yet )?(?:we|i) did(?: it| just that| exactly that)?(?= *[.!,;])",
    "(?:his|her|their) (?:words|act|choice)[ ,]+(?:so|therefore|and so|hence) (?:they are |they're |it is |it's )?(?:also )?(?:ours|us)",
    "(?:i'm|i am|we're|we are|(?:we|i)(?: (?:at|of|here) \\p{L}+)? (?:were|are|was|am)) the ones? (?:who|that) \\p{L}+",
  ]),
};

/**
 * Where the writers own what was wrong: a word that judges it and one that says it was theirs, in one sentence
 * and in any order ('È una frase ingiusta, ed è mia'), or the act signed with their name.
 */
export function findOwned(text: TextDoc, names: readonly string[] = []): Range[] {
  const { locale } = text;
  const pairs = text.sentences.flatMap((sentence) => {
    if (elsewhere[locale].test(text.folded.slice(sentence.start, sentence.end))) return [];
    const bad = matches(text, judged[locale], sentence).find((place) => isAsserted(text, place));
    const whose = matches(text, mine[locale], sentence).find((place) => isAsserted(text, place));
    return bad === undefined || whose === undefined
      ? []
      : [{ start: Math.min(bad.start, whose.start), end: Math.max(bad.end, whose.end) }];
  });
  const said = matches(text, signed[locale]).filter((place) => isAsserted(text, place));
  return [...pairs, ...said, ...findSelfBlame(text, names), ...matches(text, answered[locale])].sort(
    (a, b) => a.start - b.start,
  );
}
