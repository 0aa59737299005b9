import type { Locale } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Two things said in one sentence, in either order, that make a promise only together. */
interface Pair {
  readonly what: RegExp;
  readonly becomes: RegExp;
}

/** The name is that of the person: not the lamp's, the writer's, or a name that is left out. */
const otherName = {
  it: "(?! (?:di|del|della|dello|dell'|alla|al|per la|a) (?:[\\p{L}']+ )?(?:lamp|nebbi|lucciol|prodott|modell|botteg|marc|negozi|pagin|post|collezion|gatt[oi] (?:com|per))~)",
  en: "(?! (?:of|for) (?:[\\p{L}']+ ){0,2}(?:lamp|nebbia|lucciola|product|model|workshop|brand|shop|page|post|collection)~)",
};

/** A name and where it goes or who chooses it; whose picture it is and that it will be said. */
const pairs: Readonly<Record<Locale, readonly Pair[]>> = {
  it: [
    {
      what: pattern([
        `(?<!(?:mio|nostro|senza|senza (?:il|alcun)(?: (?:tuo|suo))?|in|nessun) )(?:nome|cognome|nickname|soprannome|nomignolo|pseudonimo|iniziali|firma|didascalia|credit[oi]|credits|@\\p{L}*)${otherName.it}`,
        "(?:tuo|suo|vostro) (?:profilo|account|contatto|tag)",
        "(?:sarà |verrà |andrà |sempre |la foto |uscirà )(?:firmat|citat|taggat|accreditat|attribuit)[ao]",
      ]),
      becomes: pattern([
        // who chooses it
        "(?:lo |la |li )?(?:vuoi|vuole|vorrest[ei]|scegl|decid|prefer|desider|dett|stabil)\\p{L}*|(?:che |come |quale |quello che )(?:ti |le |vi |ci )?(?:vuo\\p{L}+|vole\\p{L}+|vorr\\p{L}+|piac\\p{L}+|va(?! bene)|par\\p{L}+|dir\\p{L}+|dic\\p{L}+|indic\\p{L}+|sugger\\p{L}+)|(?:dim|dic|indica)(?:me|ce)?(?:lo|la|mi|ci)(?: tu)?|a (?:tua|sua) scelta|a tuo piacere|(?:ti|le|vi) (?:[\\p{L}']+ )?(?:presentare|presentiamo|chiamare|chiamiamo)",
        // where it goes
        "in calce|in evidenza|ben (?:visibile|leggibile)|a fianco|(?:compa|appa)r(?:irà|irebbe|e|irai)|figur(?:a|erà|erebbe|erai)|(?:ci|vi) (?:mett|scriv|aggiung)(?:o|iamo|eremo|eremmo|erei|erò)|(?:mett|scriv|aggiung|riport|indic|stamp|inser)(?:o|h?iamo|h?eremo|h?eremmo|h?erei|h?erò|endo|ando)|(?:ci |vi )?(?:sarà|sarebbe|resta|resterà|verrà|va|andrà|andrebbe|rimane|rimarrà) (?:sempre |anche )?(?:scritt|indicat|mess|riportat|sotto|accanto|lì|vicin)\\p{L}*|con un link|linkat\\p{L}+|accompagn(?:a|erà|erebbe)",
      ]),
    },
    {
      what: pattern([
        "di chi (?:è|sia)|chi (?:l'ha|l'abbia) (?:fatt|scattat|realizzat)\\p{L}*|chi ha (?:scattat\\p{L}*|fatto (?:la foto|lo scatto|l'immagine))|(?:l'hai|l'ha|l'abbia) (?:fatta|scattata|realizzata)(?: tu| lei)?|che (?:è|sia|sarà|resta) (?:(?:la |una |opera |foto |tutta |farina )*)(?:tua|sua)|(?:come |quale |l')?aut(?:ore|rice)(?: (?:sei|è|resti|resta) (?:tu|lei))?|(?:a te|a lei) (?:il|va il|andrà il) merito",
      ]),
      becomes: pattern([
        "(?:lo |la |ti |si |glielo |verr[àa] |sar[àa] |sarebbe |sarai |saresti )?(?:dir(?:emo|emmo|ò|ei)|diciamo|dett[oa]|(?:scriv|legg|vedr?|sapr?|capir?|riconosc)(?:iamo|eremo|eremmo|erò|erei|emo|erà|eranno|erebbe|à|anno|ebbe|ebbero)|legge|vede|scritt[oa]|chiaro|(?:indic|segnal|specific|precis|ricord|dichiar|riport|mostr|nomin|cit|present|accredit)(?:h?iamo|h?eremo|h?eremmo|h?erò|h?erei|ando|at[oa])|(?:figur|risult)(?:a|erà|erebbe|eresti|erai)|compar(?:e|irà|irebbe|irai|iresti)|appar(?:e|irà|irebbe|irai|iresti))",
      ]),
    },
  ],
  en: [
    {
      what: pattern([
        `(?<!(?:my|our|no|without|without (?:a|your|any)|cat's|lamp's|called|don't|in the) )(?:names?|handle|username|nickname|initials|by-?line|signature|caption|credit)${otherName.en}(?! (?:card|note|of €|is (?:marta|martha|elena|paolo|samir)))`,
        "your (?:profile|account|tag)|(?:credited|signed|attributed|tagged|captioned)",
      ]),
      becomes: pattern([
        // who chooses it
        "(?:yours|you|you'd|you'll|you're|you would|you want) (?:\\p{L}+ )?(?:to )?(?:choose|decide|pick|prefer|like|wish|want|say|give us|tell us|go by)|(?:as|however|whatever|whichever|what(?:ever)? name|any way) (?:name )?you(?:'d| would)? (?:like|wish|prefer|choose|please|want|fancy|say)|(?:tell|let) (?:us|me)(?: know)?|(?:is|are|entirely|completely) up to you|up to you|your (?:choice|decision|call|pick)|yours to (?:\\p{L}+)|(?:what|how) (?:should|shall|do|would|may|can) (?:we|i|you) (?:\\p{L}+ )?(?:call|name|put|write)",
        // where it goes
        "underneath|under it|below it|beside it|next to it|alongside|with it|goes with~|(?:would|will|\\p{L}+'d|\\p{L}+'ll) (?:\\p{L}+ )?(?:be (?:\\p{L}+ )?(?:there|shown|printed|written|visible|linked|clear)|appear|stand|show|stay|go)|(?:we|i)(?:'d| would|'ll| will| always| also)* (?:put|add|write|print|include|link)|linking|linked|every time|(?:clearly|plainly) (?:visible|written|shown)",
      ]),
    },
    {
      what: pattern([
        "whose (?:it|photo|picture|work|shot|image)|(?:that )?(?:it's|it is|is|it was|was|stays) (?:entirely |all )?(?:yours|your (?:work|photo|picture|shot|own)|taken by you|by you)|you (?:took|shot|made) (?:it|the|this)|who (?:took|shot|made) (?:it|the|this)|(?:the|its|as) (?:author|photographer|artist)",
      ]),
      becomes: pattern([
        "(?:\\p{L}+'(?:ll|d)|will|would|always|shall|can|to) (?:\\p{L}+ ){0,2}(?:say|tell|write|state|see|read|know|learn|show|mention)~|(?:would|will|\\p{L}+'d|\\p{L}+'ll) be (?:shown|named|listed|presented|described|acknowledged|recognised)|(?:saying|telling|stating|making (?:it )?clear|clear to everyone)",
      ]),
    },
  ],
};

/** What the person will be called there: 'come ti chiamiamo?', 'what should we call you in the caption?'. */
const called: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "come (?:ti|la|vi) (?:[\\p{L}']+ ){0,2}(?:chiam|presentiam|presentar|nomin|citiam|citar|firm|accredit)\\p{L}*(?! (?:al telefono|per telefono|domani|oggi))",
    "(?:ovviamente|naturalmente|certamente|chiaramente|s'intende|si intende) (?:firmat|citat|accreditat|taggat)[ao]|(?:firmat|accreditat)[ao] (?:ovviamente|naturalmente|certamente|chiaramente|s'intende|si intende|di sicuro)",
    "(?:ti|le|vi) (?:attribui(?:amo|remo|remmo|rò)|riconosc(?:iamo|eremo)|intest(?:iamo|eremo)) (?:l[ao] (?:foto|scatto)|l'immagine|la paternità|il merito)",
  ]),
  en: pattern([
    "(?:what|how)(?: [\\p{L}']+){0,2} (?:call|introduce|present|credit|list) you",
    "(?:of course|naturally|always|duly|properly) (?:signed|credited|attributed)|(?:signed|credited|attributed) (?:of course|naturally|always|to you|to its author)",
    "(?:we|i)(?:'ll|'d| will| would) attribute (?:it|the \\p{L}+) to you",
  ]),
};

/** Put there as it is: 'ci metto Lidia F.', “I'd put Lydia F.”; the name itself is looked for in the text as it is written. */
const put: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:mett|scriv|aggiung|riport|stamp)(?:o|iamo|eremo|eremmo|erei|erò|endo)|(?:ci )?(?:sarà|sarebbe|con) (?:scritt[oa]|indicat[oa])|ci sarà|(?:sotto|accanto)",
  ]),
  en: pattern([
    "(?:\\p{L}+'(?:ll|d)|will|would|can) (?:put|write|print|add|say|show)|(?:putting|writing|printing|adding|saying)|will (?:say|read)",
  ]),
};

/** A name said to be not wanted: 'non serve nemmeno il tuo nome', “we won't even need your name”. */
const needless: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})non (?:serv|occorr|c'è bisogno|è necessari|mett|scriv|us|indic|compar|appar)\p{L}*[^.,;:!?\n]{0,30}$/u,
  en: /(?<!\p{L})(?:no need|(?:\p{L}+n't|not) (?:even )?(?:need|put|print|show|include|use|mention|be))(?!\p{L})[^.,;:!?\n]{0,30}$/u,
};

/** Whether a name is only spoken of as one that is not wanted. */
export const isNeedless = ({ folded, locale }: TextDoc, { start }: Range): boolean =>
  needless[locale].test(folded.slice(Math.max(0, start - 70), start));

/** How far a name stands from what becomes of it, in UTF-16 units: within one clause or the next. */
const reach = 90;

/** Places where a text says, in two parts, that the author will be named. */
export function namedInParts(text: TextDoc): Range[] {
  const { locale, raw } = text;
  const find = (re: RegExp, where: Range) =>
    matches(text, re, where)
      .slice(0, 20)
      .filter((place) => !isNegated(text, place));
  const read = readPart(text);
  const told = find(called[locale], read);
  const literal = find(put[locale], read).filter(({ end }) => {
    const [, name = ""] = /^[\s"“«:]{1,4}(\p{Lu}\p{Ll}{1,20})(?![\p{L}'])/u.exec(raw.slice(end, end + 30)) ?? [];
    return isFirstName(name);
  });
  const together = text.sentences.slice(0, 60).flatMap((sentence) =>
    pairs[locale].flatMap(({ what, becomes }) => {
      const ends = find(becomes, sentence);
      return find(what, sentence).filter(
        (place) =>
          !isNeedless(text, place) &&
          ends.some(({ start, end }) => start - place.end < reach && place.start - end < reach),
      );
    }),
  );
  return [...told, ...literal, ...together];
}
