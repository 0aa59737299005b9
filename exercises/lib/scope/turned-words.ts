import type { Locale } from "../locale.ts";

/** What says that a thing is not so, is not done, or is done by nobody. */
export const denials: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:non|né|mai|nessun[oa]?|niente|nulla|nemmeno|neanche|neppure|mica|invano|rifiut(?:o|a|iamo|ano)|inutil[ei]|vietat[oaie]|guai a|evit(?:a|ate|are|o|iamo))(?!\p{L})/gu,
  en: /(?<!\p{L})(?:not|no|nobody|none|never|nor|neither|nothing|nowhere|cannot|\p{L}+n't|(?:dont|doesnt|wont|cant|isnt|arent)|hardly|refuses?|useless|pointless|forbidden|avoid)(?!\p{L})/gu,
};

/** Denials that deny nothing, or only that one has to: 'not only', "don't hesitate", 'non esitare', 'non possiamo che', 'non serve'. */
export const empty: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:non (?:occorre|serve|c'è bisogno|(?:ha|hai|avete) bisogno|solo|soltanto|solamente|appena|(?:\p{L}+ )?esit\p{L}+|(?:\p{L}+ ){0,2}(?:problem|preoccup|dubb|paura|timore|scrupol|vergogn|perd|aspett)\p{L}*|(?:aver|abbiate|avere) \p{L}+|(?:possiamo|facciamo) (?:altro )?che|mancare|mancate|dimentic\p{L}+)|(?:niente|nessun[oa]?) (?:paura|problem\p{L}|dubbi\p{L}|panico))(?!\p{L})/u,
  en: /^(?:not only|not just|(?:don't|do not|never|needn't) (?:(?:\p{L}+ )?(?:have|need) to|hesitate|worry|be (?:shy|afraid)|forget|wait|delay|think twice|miss|lose|waste)|no (?:doubt|problem|worries|matter|need to)|nothing to worry)(?!\p{L})/u,
};

/** Other words for 'goes without an answer': beside a denial they make the whole a yes ('what isn't on the form is ignored'). */
export const lost: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:senza|ignorat[oaie]|scartat[oaie]|respint[oaie]|cestinat[oaie]|pers[oaie]|impossibile)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:without|ignored|lost|rejected|refused|unanswered|binned|deleted|impossible|unable|fail(?:s|ing)?)(?!\p{L})/gu,
};

/** What a denial reaches no farther than: 'not by phone but on our form'. */
export const turning: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:ma|però|bensì|invece|mentre|perché|quindi|così|perciò|e|ed|oppure|piuttosto|sicché)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:but|whereas|while|instead|though|because|since|so|and|then|rather|yet|or)(?!\p{L})/gu,
};

/** What leaves a denial its bounds: only at some times, for some things, up to some measure. */
export const bounds: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:più|oltre|dopo|prima|fuori|finché|fino (?:a|al|alla|allo|all')|tranne|salvo|eccetto|se non|a meno|altr[oiae]|solo|soltanto|anche|subito|ancora|di notte|(?:la |di )?domenic[ah]e?|festiv[io]|ferie|weekend|fine settimana|pubblic\p{L}*|davanti)(?!\p{L})/u,
  en: /(?<!\p{L})(?:more|longer|later|beyond|over|past|further|until|till|unless|except|other|others|else|otherwise|before|after|outside|only|alone|yet|straight away|at night|sundays?|saturdays?|weekends?|holidays?|public|first)(?!\p{L})/u,
};

/** As the writer pleases: a promise that hangs on a whim is none. */
export const whim: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:se|quando|come|solo se|solo quando|ogni volta che) (?:(?:ne|mi|ci|gli|le) ){0,2}(?:va|vanno|pare|gira|garba|aggrada|fa comodo|capita|ricord(?:o|iamo)|(?:ho|abbiamo|avrò|avremo) (?:voglia|tempo da perdere)|sento (?:in vena|di farlo))(?!\p{L}| (?:a|di) (?:te|voi))|(?<!\p{L})(?:a mio|a nostro) (?:piac(?:ere|imento)|capriccio|comodo|insindacabile giudizio)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:if|when|whenever|as|how) (?:i|we) (?:(?:really|happen to|ever|just|only) ){0,2}(?:feel like|feel in the mood|fancy|please|remember|can be bothered|are in the mood|am in the mood|'re in the mood)(?!\p{L})|(?<!\p{L})(?:if|when|whenever|as) it (?:suits|pleases) (?:me|us)(?!\p{L})|(?<!\p{L})at (?:my|our) (?:pleasure|whim|convenience)(?!\p{L})/gu,
};
