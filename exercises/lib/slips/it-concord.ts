import { type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

const owner = "mi|tu|su|nostr|vostr";
const singularHe = "il|un|del|al|dal|nel|sul|questo|quel";
const singularShe = "la|una|della|alla|dalla|nella|sulla|questa|quella";
const pluralHe = "i|dei|ai|dai|nei|sui|questi|quei";
const pluralShe = "le|delle|alle|dalle|nelle|sulle|queste|quelle";
/** Possessives by what they belong to, so that each article can be held against the wrong ones. */
const mine = {
  he: `(?:${owner})o`,
  she: `(?:${owner})a`,
  them: "(?:miei|tuoi|suoi|nostri|vostri)",
  they: `(?:${owner})e`,
};

const done =
  "arrivat|partit|spedit|consegnat|rimborsat|tornat|uscit|scadut|finit|annullat|sospes|gratuit|pers|pront|apert|chius|esaurit|ritirat";

/** Not the object of an infinitive: in 'la domanda per spostare il pagamento è gratuita' it is the application that is free. */
const notObject = String.raw`(?<!\p{L}(?:[aei]re|rsi|r(?:l[oaie]|ti|ci|vi|mi|gli)) )`;

/** Italian slips of agreement that the endings show: row IT42. */
export const concordSlips: readonly SlipRule[] = [
  slip(
    "IT42",
    whole(
      `(?:${singularHe}) (?:${mine.she}|${mine.they}|${mine.them})`,
      `(?:${singularShe}) (?:${mine.he}|${mine.they}|${mine.them})`,
      `(?:${pluralHe}) (?:${mine.he}|${mine.she}|${mine.they})`,
      `(?:${pluralShe}) (?:${mine.he}|${mine.she}|${mine.them})`,
    ),
    "accorda l'articolo con il possessivo",
  ),
  slip(
    "IT42",
    whole(
      "(?:il|un|del|al|dal|nel|sul|questo|quel|quest'altro) (?!senza|parabrezza)\\p{L}+(?:zione|sione|stagione|ragione|regione|tudine|enza|anza|ezza|trice)",
      "(?:i|dei|ai|dai|nei|sui|questi|quei|alcuni|molti|tanti|pochi|diversi|parecchi|gli|degli|agli) \\p{L}+(?:zioni|sioni|ezze|enze|anze|trici)",
      "(?:una|della|dalla|nella|questa|quella|nostra|tua|sua|vostra) \\p{L}{3,}(?:mento|tore|ismo)",
      "(?:una|delle|dalle|nelle|queste|quelle|nostre|tue|sue|vostre|alcune|molte|tante) \\p{L}{3,}(?:menti|tori|ismi)",
      "(?:molti|tanti|tutti|poco|molto|tanto) gente",
      "alcuni (?:taglie|volte|ore|persone|cose|righe|pagine|domande|stanze|sedie|borse|scarpe|parti|settimane|giornate)",
    ),
    "accorda l'articolo con il nome",
  ),
  slip(
    "IT42",
    written(
      [
        String.raw`${notObject}(?<!(?<!\p{L})(?:in|per|fra|tra|dopo|entro|da) )(?<![\p{L}'])(?:il|lo(?= s[^aeiou]| z)|un|questo|quel) (?:tuo |suo |nostro |vostro )?(?!sabato|lunedì|martedì|mercoledì|giovedì|venerdì|mattino|pomeriggio|resto)\p{L}+ (?:non )?è (?:già |stato )?(?:${done})[aie](?!\p{L})`,
        String.raw`${notObject}(?<!(?<!\p{L})(?:in|per|fra|tra|dopo|entro|da) )(?<![\p{L}'])(?:la|una|questa|quella) (?:tua |sua |nostra |vostra )?(?!domenica|mattina|sera)\p{L}+ (?:non )?è (?:già |stata )?(?:${done})[oie](?!\p{L})(?! (?:il|lo|un|i|gli)(?!\p{L}))`,
        String.raw`${notObject}(?<![\p{L}'])(?:i|gli|questi|quei) (?:\p{L}+i )?\p{L}+i (?:non )?sono (?:già |stati )?(?:${done})[oae](?!\p{L})`,
        String.raw`${notObject}(?<![\p{L}'])(?:le|queste|quelle) (?:\p{L}+e )?\p{L}+e (?:non )?sono (?:già |state )?(?:${done})[oai](?!\p{L})`,
      ].join("|"),
    ),
    "accorda il participio con il soggetto",
  ),
  slip(
    "IT42",
    whole(
      ...["o", "a", "i", "e"].map(
        (end) =>
          `stat${end} (?:già |tutt[oaie] )?\\p{L}{2,}(?:[^u\\W\\d]at|[^aeou\\W\\d]it|[^aeio\\W\\d]ut)[${"oaie".replace(end, "")}]`,
      ),
      "(?<!(?:l'|(?<!\\p{L})(?:lo|la|li|le|ne)) )(?:saranno|erano|vengono|verranno|siano|siamo) (?:già |stat[oaie] )?(?!subito)\\p{L}{2,}(?:at|it|ut)o",
      "siamo (?:felice|contento|contenta|lieto|lieta|dispiaciuto|dispiaciuta|sicuro|sicura|pronto|pronta|disponibile|spiacente)",
      "(?<!(?:si|ci si) )(?:è|era|sarà|viene|verrà) (?:già )?(?:arrivat|partit|spedit|consegnat|rimborsat|tornat|annullat|inviat)i",
    ),
    "accorda il participio con il soggetto",
  ),
  typedSlip(
    "IT42",
    /(?<![\p{L}'’])(?:[Ii]l|un bel|[Dd]el|[Aa]l|[Dd]al|[Nn]el|[Ss]ul|[Qq]uel|bel) (?!(?:eu|u[nskx]|one|ho|i\p{Lu}|e-))[aeiouàèéìòù]\p{Ll}{3,}(?![\p{L}-])/gu,
    "con l'apostrofo: l', dell', all', bell'",
  ),
];
