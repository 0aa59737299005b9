import type { Localized } from "../../lib/locale.ts";
import { checkableTime } from "../../lib/notices/checkable-time.ts";
import { otherThings } from "../../lib/notices/words.ts";
import { gapWithout } from "../../lib/pattern/phrases.ts";
import { pattern } from "../../lib/pattern.ts";

interface UntilWords {
  /** An end that can be checked: 'fino a domani alle 9', 'for 24 hours'. Counts when it is tied to a stop. */
  readonly end: RegExp;
  /** A time at which one starts again, looks again or meets. Counts by itself. */
  readonly again: RegExp;
  /** Words of somebody else's time: the alert's, the shop's. */
  readonly other: RegExp;
  /** Before a time that nobody vouches for. */
  readonly unsure: RegExp;
  /** Openers of a clause of its own. */
  readonly clause: RegExp;
  /** A time that is over. */
  readonly past: RegExp;
}

const againIt =
  "(?:riprend(?:o|iamo|e|ono|erò|eremo|ere|erà|eranno|iate)|ripres[ao]|ripart(?:o|iamo|e|ono|irò|iremo|ire|irà|iranno|enza)|ricominci(?:o|amo|a|ano|are|erò|eremo)|riattiv(?:o|iamo|are|erò|eremo|azione)|ripubblic(?:o|hiamo|are|heremo)|sblocc(?:o|hiamo|are|hi)|torn(?:o|iamo|ano|eremo|erò|eranno)|rivalut(?:o|iamo|are|erò|eremo)|rived(?:o|iamo|rò|remo|ere)|vediamo|vedremo|rifacci(?:o|amo)|facci(?:o|amo) il punto|punto|(?:ci|mi|vi|li|ti) (?:ri)?(?:sent|ved|aggiorn|riun|incontr|trov|parl|scriv|dic|dir|chiam|facci|far|fa|d)(?:o|iamo|erò|eremo|ete|ò|emo|rò|remo|a|e|à|erà|ono|ano)|risentiamo|riunione|call|chiamata|incontro|briefing|aggiornament[oi]|verific(?:o|hiamo|a|herò|heremo)|controll(?:o|iamo|erò|eremo)|decid(?:o|iamo|e|ono|erò|eremo|ere|erà|eranno)|decisione|valut(?:o|iamo|erò|eremo|a)|si (?:ved|valut|decid|riprend|ripart|riparl)\\p{L}+|ne riparl\\p{L}+|nuovo ordine|nuovo avviso|nuova comunicazione)";
const againEn =
  "(?:resum(?:e|es|ing)|restart(?:s|ing)?|start(?:s|ing)? again|pick(?:s|ing)? (?:it |things |this )?(?:back )?up|(?:be|are|is|we're|i'm|i'll be|come|go|going) back|review(?:s|ing)?|revisit(?:s|ing)?|reassess(?:es|ing)?|regroup(?:s|ing)?|reconvene|meet(?:s|ing)?|speak(?:ing)?|talk(?:ing)?|catch(?:ing)? up|check(?:ing)?(?: back)?(?: in)?|call|huddle|stand-up|standup|briefing|update(?:s)?|updating|decid(?:e|es|ing)|decision|look(?:s|ing)? again|look(?:s|ing)? at (?:it|this) again|touch base|come back to (?:you|this|it)|let you (?:all )?know|write (?:again|to you)|report back|tell you|lift(?:s|ed)?|unpause|reactivate|reopen|further notice)";

/** Words of an end or a next look, by language. */
export const untilWords: Localized<UntilWords> = {
  it: {
    end: pattern([
      `(?:fino|sino|fin|finché)(?: (?:a|ad|al|alle|alla|ai|all'))?(?: quando)?(?: )?(?:almeno )?(?:(?:le |ore |l'|di )(?:ore )?)?(?:${checkableTime.it.point}|${checkableTime.it.at}|\\p{N}{1,2}(?:[.:]\\p{N}{2})?|sera|mattina|una|prossim[oa] \\p{L}+)`,
      `(?:per |per almeno |per circa |per altr[ei] )(?:le prossime |i prossimi |la prossima |le |i )?${checkableTime.it.span}`,
      "(?:per )?(?:tutt[oa] (?:il |la )|l'intera )(?:giorno|giornata|serata|mattinata|pomeriggio|settimana|weekend|fine settimana)(?: di oggi| di domani)?",
      `da (?:adesso|ora|oggi|subito|stasera|domani) (?:e )?(?:a|al|alle|alla) (?:${checkableTime.it.point}|\\p{N}{1,2})`,
      `(?:vale|valgono|dura|durano|durerà|varrà)(?: per)?(?: almeno)? (?:le |i )?${checkableTime.it.span}`,
      `(?:rinvi~|rimand~|slitt~|spost~|posticip~) ${gapWithout(7, otherThings.it)}(?:a|al|alle|alla) ${checkableTime.it.point}`,
      `(?:non )?prima (?:di|del|della|delle) (?:${checkableTime.it.point}|\\p{N}{1,2})`,
      `(?:oggi|stasera|domani|in giornata|nel (?:weekend|fine settimana)) (?:e domani )?(?:non|niente|nulla|nessun~)`,
      `(?:niente|nulla|nessun[ao]?|non) ${gapWithout(5, otherThings.it)}(?:per oggi|oggi|stasera|domani|in giornata|questo weekend)`,
    ]),
    again: pattern([
      `${againIt} ${gapWithout(8, "ieri|scors~")}(?:${checkableTime.it.point}|${checkableTime.it.at})`,
      `(?:${checkableTime.it.point}|${checkableTime.it.at}) ${gapWithout(6, "ieri|scors~|post|esc~")}${againIt}`,
    ]),
    other: pattern([otherThings.it]),
    unsure: /(?<!\p{L})(?:non (?:so|sappiamo|si sa|è (?:detto|chiaro|sicuro))|chissà|forse|magari)(?!\p{L})[^.;!?]*$/u,
    clause: /[,;:]|(?<!\p{L})(?:perché|tranne|eccetto|mentre|che|salvo|dove|visto)(?!\p{L})/gu,
    past: /(?<!\p{L})(?:ieri|scors[oaie]|stamattina|è stat[oa]|sono stat[ie]|ci siamo)(?!\p{L})/u,
  },
  en: {
    end: pattern([
      `(?:until|till|til|through|up to|up until|to)(?: at least)?(?: about| around)? (?:${checkableTime.en.point}|${checkableTime.en.at})`,
      `(?:for|for at least|for about|over)(?: the next| another| the)? ${checkableTime.en.span}`,
      `(?:holds?|lasts?|valid|good)(?: for)?(?: the next| another)? ${checkableTime.en.span}`,
      "(?:all day|all weekend|all week|the whole day|the whole weekend|the rest of (?:the |this )?(?:day|week|weekend))",
      `(?:not |nothing |no \\p{L}+ )?before (?:${checkableTime.en.point}|${checkableTime.en.at})`,
      "(?:nothing|no|none|not|n't|don't|won't|nobody) (?:[\\p{L}'-]+ ){0,6}(?:today|tonight|tomorrow|this weekend|this week)",
      "(?:today|tonight|tomorrow)(?: and tomorrow)? (?:nothing|no|nobody|we (?:won't|don't|will not|do not))",
    ]),
    again: pattern([
      `${againEn} ${gapWithout(8, "yesterday|last")}(?:${checkableTime.en.point}|${checkableTime.en.at})`,
      `(?:${checkableTime.en.point}|${checkableTime.en.at}) ${gapWithout(6, "yesterday|last|posts?|goes|go")}${againEn}`,
    ]),
    other: pattern([otherThings.en]),
    unsure:
      /(?<!\p{L})(?:(?:don't|do not|not) (?:know|sure|clear|decided)|no idea|who knows|maybe|perhaps|might)(?!\p{L})[^.;!?]*$/u,
    clause: /[,;:]|(?<!\p{L})(?:because|except|while|which|that|since|as)(?!\p{L})/gu,
    past: /(?<!\p{L})(?:yesterday|last \p{L}+|was|were|met|decided|earlier|this morning)(?!\p{L})/u,
  },
};
