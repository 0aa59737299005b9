import { invitation, invitations } from "../../lib/group-rules/invited.ts";
import { ruleLines, says } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What bids or permits to make public. */
const publish = {
  it: invitation(
    {
      bid: "(?:pubblica|pubblicate|posta|postate|condividi|condividete|diffondi|diffondete|mostra|mostrate|scrivi|scrivete|metti|mettete|inoltra|inoltrate|rivela|rivelate)",
      infinitive: "(?:pubblicare|postare|condividere|diffondere|mostrare|scrivere|mettere|inoltrare|rivelare)",
      noun: null,
    },
    "it",
  ),
  en: invitation(
    {
      bid: "(?:post|publish|share|show|put up|write|spread|reveal|give out|pass on|leak|upload)",
      infinitive: "(?:post|publish|share|show|put up|write|spread|reveal|give out|pass on|leak|upload)",
      noun: null,
    },
    "en",
  ),
};
/** What others would not have made public, said as theirs. */
const theirs = {
  it: pattern([
    "(?:telefon[oi]|cellular[ei]|numer[oi]|indirizz[oi]|cognom[ei]|chat|messaggi|conversazioni|schermate|screenshot|dati|targhe|segreti|volt[oi]|facce|fatti privati|foto)(?: [\\p{L}']+){0,6} (?:altrui|(?:di|degli|dei|delle|con gli) (?:altri|altre persone|altre|qualcun altro|qualcuno|tutti|chi|chiunque|vicini|clienti|iscritti|membri|amici|estranei|sconosciuti|persone|(?:\\p{L}+ )?venditori|furbi|furbetti|maleducati|truffatori|trasgressori|disonesti))",
  ]),
  en: pattern([
    "(?:(?:other )?people's|others'|(?:someone|somebody|anyone|anybody|everyone|everybody)(?: else)?'s|(?:other )?(?:members|customers|neighbours|neighbors|strangers|friends)'|each other's)(?: [\\p{L}']+){0,3} (?:address(?:es)?|phones?|numbers?|surnames?|chats?|messages|conversations|screenshots?|details|data|faces?|secrets?|plates?)",
    "(?:address(?:es)?|phones?|numbers?|surnames?|chats?|messages|conversations|screenshots?|details|data|faces?|secrets?|photos?|pictures?)(?: [\\p{L}']+){0,3} of (?:(?:the |your |any |all )?(?:\\p{L}+ )?(?:sellers?|people|members|customers|neighbou?rs|cheats|liars|troublemakers|offenders|strangers|firms|shops)|others|anyone|anybody|everyone|everybody|whoever|those)(?!')",
  ]),
};
/** Said of what is theirs: it may be made public. */
const maybePublic = {
  it: /^ (?:si )?(?:può|possono|puoi|potete) (?:essere )?(?:pure |liberamente )?(?:pubblic|post|condivid|condivis|diffon|diffus|mostr|inoltr)/u,
  en: /^ (?:may|can) (?:\p{L}+ )?be (?:\p{L}+ )?(?:publish|post|shar|shown|spread|passed on)/u,
};
/** What keeps it theirs: leave asked for, a cover, a private way, a limit. */
const guarded = {
  it: pattern([
    "chied~|domand~|permess[oi]|consens[oi]|autorizz~|d'accordo|sì|ok|solo|soltanto|se|dopo|quando|in privato|via mail|per mail|copr~|oscur~|sfoc~|non|mai|niente|nessun~|né|tranne|purché|nascond~",
  ]),
  en: pattern([
    "ask(?:s|ed)?|permission|consent|agree[sd]?|allow(?:s|ed)?|yes|ok|only|unless|once|after|if|when|in private|privately|by e?-?mail|blur~|cover~|hid~|never|not|no|nobody|don't|n't|elsewhere|out of|off",
  ]),
};

/** Where a rule bids or permits to make public what is others', with nothing in its line that guards it. */
export function exposures(text: TextDoc): Range[] {
  const { locale } = text;
  return ruleLines(text).flatMap((line) => {
    if (says(text, guarded[locale], line)) return [];
    const open = matches(text, theirs[locale], line).filter(({ end }) =>
      maybePublic[locale].test(text.folded.slice(end, end + 60)),
    );
    const bidden = invitations(text, publish[locale], line).flatMap(({ start, end }) => {
      const stop = text.folded.slice(end, line.end).search(/[.;:!?\n]/u);
      const [thing] = matches(text, theirs[locale], { start: end, end: stop < 0 ? line.end : end + stop });
      return thing === undefined ? [] : [{ start, end: thing.end }];
    });
    return [...bidden, ...open];
  });
}
