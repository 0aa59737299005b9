import { type SlipRule, slip, typedSlip, whole } from "./slip.ts";

/** Italian slips in the form of a verb, and capitals that a proper name needs: rows IT43 and IT44. */
export const verbSlips: readonly SlipRule[] = [
  slip(
    "IT43",
    whole(
      "facete|potiamo|dicete|vadi|vadino|dass[ei]|stass[ei]|venghi(?:no)?|chiuduto|aprito|offrito|rimanerà|vederà|vederemo|tenerà|venirà|poterà|poteremo|volerà(?= \\p{L}+re)|deciduto|mettuto|rispondato|leggiuto|prenduto|spenduto|rompuato|dovete a",
      "(?:ho|hai|ha|abbiamo|avete|hanno|avere|aver) (?:già |poi |anche |sempre |appena )?(?:rimast|andat|arrivat|partit(?!o (?:di|del|politico))|venut|tornat|uscit|entrat|rientrat|cadut|stat)[oaie](?! (?:male|a casa il))",
      "(?:è|sono|siamo|sei|siete) avut[oaie]",
    ),
    "controlla la forma del verbo",
  ),
  typedSlip(
    "IT44",
    /(?<![\p{L}\p{N}#@_./'’-])(?:italia|europa|napoli|milano|torino|bologna|firenze|venezia|palermo|genova|verona|padova|sicilia|sardegna|toscana|puglia|lombardia|pasqua|(?<!(?:città|paese|casa|luogo|terra|borgo) )natale)(?![\p{L}\p{N}_@-])(?!\.\p{L})|(?<=\p{Lu}\p{Ll}+-)(?:napoli|milano|torino|bologna|firenze|venezia|roma)(?!\p{L})/gu,
    (match) => match[0].charAt(0).toUpperCase() + match[0].slice(1),
  ),
];
