import type { Localized } from "../locale.ts";

interface Conditions {
  /** Openers of a condition. */
  readonly opener: string;
  /** A condition that a writer can only half mean: someone hurt, something wrong, somebody's impression. */
  readonly doubt: RegExp;
  /** A condition that states the brand's own deed: 'scusa se ti abbiamo fatto aspettare' is a true apology. */
  readonly ownDeed: RegExp;
  /** Hedges that need no opener: 'eventuali disagi', 'any inconvenience', 'may have caused'. */
  readonly hedge: RegExp;
  /** Words that may stand between a condition put first and the apology. */
  readonly link: RegExp;
  /** Openers that are none in this place. */
  readonly notOpener: RegExp;
}

/** What makes an apology conditional, by language. Basis: never 'if', never 'may' or 'might'. */
export const conditions: Localized<Conditions> = {
  it: {
    opener:
      "(?:se(?! ne(?!\\p{L})| non (?:che|per|quell|un|il|la|lo|le|i|gli|questo|questa)(?!\\p{L}))|qualora|nel caso|nell'eventualità|semmai|casomai|ove|laddove|nella misura in cui)",
    doubt:
      /offes|offend|spavent|preoccup|allarm|agit|siete|vi |sua |suo |verificat|sentit|disag|problem|inconvenien|fastidi|urtat|ferit|turbat|frainte|equivoc|malintes|error|sbagli|mancat|delus|aspettativ|caus|crea|provoc|arreca|reca|dato (?:l')?impress|sembrat|pars[oa]|risultat|c'è|ci sono|ci fosse|stat[oaie]|success|accadut|avuto|qualcuno|qualcosa|qualche|ha |hai |fosse|abbia|avess|non (?:è|ti|le|sei)/u,
    ownDeed:
      /^(?:se|ove) (?:(?:[mtlvc][ie]|non|l'|lo|la|ne|te|ve|per)(?: )?){0,3}(?:abbiamo|ho|siamo|sono|rispond|scriv|ti scriv|arriv|torn)(?!(?: \p{L}+){0,3} (?:offes|urtat|ferit|sbagliat|creat|caus|delus|dato l'impress|dato fastidio|mancat[oa]? di|arrecat|recat|commess|provocat|turbat|offend|trasmess|fatto (?:arrabbiare|sentire|qualcosa)|stati (?:poco )?chiari|risultat|sembrat|pars))/u,
    hedge:
      /(?:per|di|a|con|e|ogni|degli|dei|del|dell'|gli|l'|i)(?: )?(?:l'|gli |un )?(?:eventual[ei]|possibil[ei] (?:disag|inconv|fastid|problem|equivoc)\p{L}+)|(?:qualsiasi|qualunque|qualche) (?:disag|inconv|fastid|problem|offes|equivoc|malintes|incomprens)\p{L}+|chiunque (?:si |abbia|possa|ne|l'|sia|è)|(?:a |con |verso |per )?(?:chi|quanti|coloro che|tutti coloro che) (?:si (?:sia|siano|fosse|può|possa|possano)|si (?:è|sono)(?! (?:vist|trovat|ritrovat|spaventat|svegliat|salvat|pers|rifugiat|accort|ammalat|ferit|fatt[oaie] male|sentit[oaie] (?:dire|chiamar|rispond|chieder|negar)))|(?:può|possa|possano|potrebbe) (?:essersi|aver|sentirsi))|(?:può|possa|possano|possono|potrebbe|potrebbero|potremmo|possiamo) (?:averti|averle|avervi|aver|avere|essere|essersi)(?: \p{L}+){0,2}/u,
    link: /^[\s,]*(?:(?:allora|ti|le|vi|te|ce|ne|sinceramente|davvero|di cuore|ovviamente|naturalmente|beh|noi|da parte nostra|non possiamo che|vogliamo|per questo|di questo|e|sappi che|tutte|molto)(?: )?){0,4}$/u,
    notOpener: /(?:anche|come|chiedo|chiediamo|sapere|dire|dici|verificare|vedere|capire) $/u,
  },
  en: {
    opener:
      "(?:if|in case|should (?:anyone|you|we|any|there|this|it)|whether|to the extent(?: that)?|insofar as|where)",
    doubt:
      /offen|upset|hurt|inconvenien|trouble|problem|mistake|wrong|confus|mislead|misle|disappoint|let you down|distress|caus|anyone|someone|anybody|any |feel|felt|seem|came across|went|may |might |has |have |was|were|n't|not |bother|annoy|affect|is |did|been|impression|fell short|expect|it |there /u,
    ownDeed: /^$a/u,
    hedge:
      /(?:for|about|and|of|to|regret) any (?:\p{L}+ ){0,2}?(?:inconvenience|upset|distress|offen[cs]e|confusion|trouble|hurt|misunderstanding|frustration|disappointment|harm|discomfort|issues?|problems?|delays?|mistakes?|errors?|worry|concern|pain|bother|disruption|alarm)|(?:anyone|anybody|those|everyone|people|customers|you) who (?:may|might|could|was|were|felt|feels?|has|have)(?: \p{L}+){0,2}(?: (?:offended|upset|hurt|affected|inconvenienced|disappointed|felt|feel))|(?:anyone|anybody) (?:we|this|it|our \p{L}+|offended|upset|hurt|affected)|(?<!what |which |what it |as it |worse it |than it |somebody |someone |she |he |child )(?:may|might|could) (?:(?:so )?easily |well |possibly |perhaps )?have(?! (?:\p{L}+ ){0,4}(?:worse|fatal|tragic|tragedy|disaster|fire|bad|badly|different|differently|serious)(?!\p{L}))(?: \p{L}+){0,2}|whatever (?:inconvenience|trouble|upset|distress|problem|went)|possible (?:inconvenience|upset|offen[cs]e)/u,
    link: /^[\s,]*(?:(?:then|we|i|please|do|know that|of course|obviously|sincerely|for that|truly|all|can only|would like to|want to|must|naturally|and)(?: )?){0,4}$/u,
    notOpener: /(?:even|as|only|know|ask|asking|see|check|wonder|say) $/u,
  },
};
