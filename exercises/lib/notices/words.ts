import type { Localized } from "../locale.ts";
import { gap, gapWithout } from "../pattern/phrases.ts";
import { pattern } from "../pattern.ts";

/** What can be stopped on social media. */
const thing = {
  it: "(?:post|contenut[oi]|pubblicazion[ei]|programmazion[ei]|programmat[oiae]|inserzion[ei]|sponsorizzat[oiae]|campagn[ae]|promo|promozion~|pubblicità|stori[ae]|story|stories|reel[s]?|coda|calendario|piano(?: editoriale)?|uscit[ae]|tweet|newsletter|carosell[oi]|video|meme|battut[ae]|scherz[oi]|umoristic~|ironic~|ads|adv|annunci|comunicazion[ei]|tutto|tutti|tutte|tutta la|ogni cosa|qualsiasi cosa|canali|canale|social|feed|dirett[ae])",
  en: "(?:posts?|posting|content|publishing|publication~|schedul~|ads?|adverts?|advertising|campaigns?|promos?|promotion~|promotional|stor(?:y|ies)|reels?|queue|calendar|tweets?|newsletters?|carousels?|videos?|memes?|jokes?|joking|humou?r~|funny ones|everything|anything|whatever|all (?:of it|of them|our|the)|all|channels?|feeds?|lives?|social(?: media)?|marketing|sponsored)",
};

/** Verbs and nouns of stopping. Participles that also describe ('sospesi', 'paused') are in both lists. */
const stop = {
  it: "(?:(?:metto|mettiamo|mettete|metti|messo|messi|messa|messe|mettere|mettendo|va|vanno|andat[oiae]|è|sono|resta|restano|tengo|teniamo|tenete)? *in (?:pausa|stop|stand-by|standby|attesa|sospeso)|pausa|sospend~|sospes[oiae]|sospension[ei]|ferm(?:o|iamo|ate|a|i|e|are|at[oiae]|arl[oiae]|ano|ino|erò|eremo|erà)|blocc(?:o|hiamo|ate|at[oiae]|are|a|ano|hi)|stop|stopp~|congel~|rinvi~|rimand~|posticip~|annull~|cancell~|ritir(?:o|iamo|ate|at[oiae]|are)|spegn~|spent[oiae]|disattiv~|interromp~|interrott[oiae]|slitt~|tol(?:go|to|ti|ta|te|tiamo|ga)|silenzi~|tac(?:e|ciono|ciamo|ere|eranno)|zitt[oiae]|muti|svuot~|saltano|salta)",
  en: "(?:paus(?:e|es|ed|ing)|on (?:pause|hold|ice)|hold(?:ing)?|held|stop(?:s|ped|ping)?|suspend~|suspension|halt(?:s|ed|ing)?|freez(?:e|es|ing)|frozen|froze|pull(?:ed|ing)?|postpon~|cancel~|(?:switch|turn)(?:ed|ing)? off|off|taken (?:down|out|off)|tak(?:e|ing) (?:down|out|off)|took (?:down|out|off)|delay~|shelv~|parked|parking|silent|dark|quiet|offline|blocked|locked|unscheduled)",
};

/** What else a disaster stops, closes or lasts: not the brand's posts. */
export const otherThings = {
  it: "(?:allert~|pioggi~|piena|alluvion~|emergenz~|maltempo|strad[ae]|pont[ei]|scuol[ae]|treni|traffico|acqua|centro|comune|sindaco|protezione civile|negozio|bottega|laboratorio|showroom|orari[o]?|apert[oiae]|apertur[ae]|valid[oiae]|evacuat~)",
  en: "(?:alert~|warning~|rain|flood~|emergenc~|weather|roads?|bridges?|schools?|trains?|traffic|water|council|mayor|civil protection|shop|showroom|opening hours?|open|valid|evacuat~)",
};

const go = {
  it: "continu~|rest(?:a|ano) (?:attiv|on|in coda|program)~|proced~|tranne|eccetto|perché|mentre",
  en: "continu~|stays?|keeps?|carry|carries|except|because|while",
};

/** Sources of what is stopped, with the words of stopping. */
interface NoticeWords {
  /** A word of stopping, with or without what is stopped. */
  readonly act: RegExp;
  /** A word of stopping with what is stopped, in either order. */
  readonly stopped: RegExp;
  /** Publishing denied: 'niente post', 'nothing goes out'. Holds its own negation. */
  readonly unpublished: RegExp;
  /** Right before a stop that lies in the past or is somebody else's doing. */
  readonly gone: RegExp;
}

const kindsIt =
  "(?:(?:altr[oiae]|nuov[oiae]|più|i|il|dei|di|nostri|promozional[ei]|commercial[ei]|programmat[oiae]|scherzos[oiae]) ){0,3}";
const kindsEn =
  "(?:(?:more|new|other|further|our|the|of|promotional|commercial|scheduled|social|sales|funny|light-hearted) ){0,3}";

/** Words of a notice that stops publishing. */
export const noticeWords: Localized<NoticeWords> = {
  it: {
    act: pattern([stop.it]),
    stopped: pattern([
      `${stop.it} ${gapWithout(7, `${otherThings.it}|${go.it}`)}${thing.it}`,
      `${thing.it} ${gapWithout(10, `${otherThings.it}|${go.it}|non`)}${stop.it}`,
    ]),
    unpublished: pattern([
      `(?:niente|nessun[ao]?|nessun'|zero|basta|stop (?:a|ai|alle|agli|con)(?: i| le| gli)?) ${kindsIt}${thing.it}`,
      `(?:niente|nulla|nessuna cosa) ${gap(5)}(?:deve |dovrà |può )?(?:esc~|uscir~|va (?:online|fuori|in onda)|part~|si pubblic~|pubblic~)`,
      `non (?:si |vi |li |lo |le |ci )?(?:(?:deve|devono|può|possono|va|vanno|dovete|potete|dobbiamo|fate|facciamo|lasciate|bisogna) )?(?:più )?(?:pubblic~|esc~|uscir~|part(?:e|ono|irà|iranno|ire)|post(?:a|ate|iamo|are)|programm(?:a|ate|iamo|are)|mand(?:a|ate|iamo|are)|lanci~|condivid~|caric(?:a|ate|hiamo|are)) ${gapWithout(6, go.it)}(?:${thing.it}|niente|nulla|nessun[ao]?)`,
      `${thing.it} ${gapWithout(8, go.it)}non (?:si |vi )?(?:(?:deve|devono|può|possono|va|vanno) )?(?:più )?(?:pubblic~|esc~|uscir~|part(?:e|ono|irà|iranno)|vanno|va)`,
      "nessuno (?:deve |può |dovrà )?(?:pubblic~|post[aoi]~|caric~|program~)",
    ]),
    gone: /(?<!\p{L})(?:avev\p{L}+|era|erano|fu|furono|ieri|scors[oa]|l'anno)(?: \p{L}+){0,2} $/u,
  },
  en: {
    act: pattern([stop.en]),
    stopped: pattern([
      `${stop.en} ${gapWithout(7, `${otherThings.en}|${go.en}`)}${thing.en}`,
      `${thing.en} ${gapWithout(10, `${otherThings.en}|${go.en}|not|n't|don't|won't`)}${stop.en}`,
    ]),
    unpublished: pattern([
      `(?:no|zero) ${kindsEn}${thing.en}`,
      "(?:nothing|none of (?:it|them|these|those|our \\p{L}+|the \\p{L}+))(?: \\p{L}+){0,5} (?:goes|going|go|gets|be|is|are|to be)(?: to)?(?: go| be)? (?:out|live|up|published|posted|sent)",
      `(?:do not|don't|won't|will not|are not|aren't|we're not|must not|mustn't|shouldn't|should not|not to|never) (?:be )?(?:publish~|post(?:ing)?|schedul(?:e|ing)|send(?:ing)?|shar(?:e|ing)|run(?:ning)?|upload(?:ing)?|put(?:ting)?) ${gap(5)}${thing.en}`,
      "(?:publish(?:ing|es)?|post(?:ing)?|send(?:ing)?|shar(?:e|ing)|run(?:ning)?) (?:nothing|none of \\p{L}+)",
      `${thing.en} ${gapWithout(8, go.en)}(?:will not|won't|do not|don't|does not|doesn't|are not|aren't|is not|isn't|must not|should not)(?: be)? (?:go~|run~|publish~|post~|sent|appear)`,
      `(?:take|taken|taking|took|remov~|clear~) ${gap(8)}(?:out of|off|from) (?:the|our) (?:queue|calendar|schedule)`,
      "(?:nobody|no one|no-one) (?:(?:must|should|is to|may|can|will) )?(?:publish~|posts?|posting|upload~|schedul~)",
    ]),
    gone: /(?<!\p{L})(?:had|were|was|last \p{L}+|yesterday)(?: \p{L}+){0,2} $/u,
  },
};
