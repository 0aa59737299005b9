import type { Locale, Localized } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isDenied, isStated } from "../scope/turned.ts";
import type { TextDoc } from "../text.ts";

/** An act, by the verb that bids it ('insult|mock') or lets it be done ('insultare'), and by its noun ('insults'): alternatives of a pattern. */
interface Act {
  readonly bid: string;
  readonly infinitive: string;
  readonly noun: string | null;
}

/** Where a bidding begins: a line, its number, a colon, a comma. */
const opening = "(?<=(?:^|[\\n.:;!?,)*-])[ *]*)";
const leave: Localized<string> = {
  it: "(?:puoi|potete|può|possono|si può|si possono|sentiti liber[oa] di|liber[oaie] di|è (?:permesso|lecito|ammesso|consentito|giusto|bello|divertente)|va bene|fai bene a|bisogna|devi|dovete|vi invitiamo a|ti invitiamo a)",
  en: "(?:(?:you|we|they|everybody|everyone|anybody|anyone|members|people) (?:may|can|could|should|must|are (?:free|allowed|welcome|invited|encouraged) to|is (?:free|allowed|welcome) to)|feel free to|free to|it(?:'s| is) (?:fine|ok|okay|allowed|good|fun|all right) to|do|go ahead and)",
};
const welcome: Localized<string> = {
  it: "(?:(?:sono|è|vanno|va|restano)(?: \\p{L}+)? (?:benvenut|ammess|permess|gradit|liber|concess|consentit|bene|ben accett|incoraggiat)\\p{L}*|(?:benvenut|liber|ammess|permess)[ie]|a volontà)",
  en: "(?:(?:is|are)(?: \\p{L}+)? (?:welcome|allowed|fine|ok|okay|encouraged|permitted|accepted|free|all right)|welcome)",
};
/** What may stand between leave and act: nothing that takes the act out again ('criticare senza offendere'). */
const between: Localized<string> = {
  it: "(?: (?!(?:senza|non|mai|ma|né|o|e|invece)(?!\\p{L}))\\p{L}+){0,2}",
  en: "(?: (?!(?:without|not|never|but|or|and|rather)(?!\\p{L}))\\p{L}+){0,2}",
};
const yesTo: Localized<string> = {
  it: "(?:via libera|largo|sì|spazio) a(?:gli|lle|i)?",
  en: "(?:yes to|bring on|room for)(?: the)?",
};
const adverbs: Localized<string> = {
  it: "(?:(?:pure|sempre|liberamente) )?",
  en: "(?:(?:please|just|always|freely|gladly|do) )?",
};

/** The ways of bidding or permitting an act, as one pattern. */
export function invitation({ bid, infinitive, noun }: Act, locale: Locale): RegExp {
  return pattern([
    `${opening}${adverbs[locale]}(?:${bid})`,
    `${leave[locale]}${between[locale]} (?:${infinitive})`,
    ...(noun === null ? [] : [`(?:${noun})(?: \\p{L}+){0,3} ${welcome[locale]}`, `${yesTo[locale]} (?:${noun})`]),
  ]);
}

/** 'Insult nobody': the bidding is a ban. */
const nobody: Localized<RegExp> = {
  it: /^ (?:\p{L}+ )?(?:nessun[oa]?|niente|nulla|mai|no)(?!\p{L})/u,
  en: /^ (?:\p{L}+ )?(?:nobody|no one|none|nothing|never|no|neither)(?!\p{L})/u,
};
/** 'Insult somebody and you are out': the bidding is a threat. */
const consequence: Localized<RegExp> = {
  it: /(?<!\p{L})(?:avvis|avvert|richiam|ammoni|fuori|esci|esce|tolt|togli|cancell|sospe|bann|blocc|espul|espel|salut|rosso|giallo|cartellin|scriviamo|ti scriv|paghi|perdi|stop)/u,
  en: /(?<!\p{L})(?:warn|out(?!\p{L})|ban|remov|delet|suspen|mute|block|expel|goodbye|door|card|(?:get|gets|receive|send you|by) (?:an? )?(?:\p{L}+ )?(?:message|notice|reminder|note|caution|telling)|write to you|lose|leave the|gone|kick|strike|comes? down)/u,
};

/** Where a line of rules invites an act: bids or permits it, without a ban, a 'not' or what it costs. */
export function invitations(text: TextDoc, invites: RegExp, line: Range): Range[] {
  const { folded, locale } = text;
  return matches(text, invites, line).filter((place) => {
    const rest = folded.slice(place.end, Math.max(line.end, place.end));
    return (
      isStated(text, place) && !isDenied(text, place) && !nobody[locale].test(rest) && !consequence[locale].test(rest)
    );
  });
}
