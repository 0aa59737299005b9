import { agreementSlips } from "./it-agreement.ts";
import { type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

/** Beginnings that want *lo, uno, dello…*: s + consonant, z, gn, ps, x. Spelt-out initials (*un sms*) begin with a vowel sound. */
const impure = "(?!sms|srl|spa(?!\\p{L}))(?:s[bcdfghlmnpqrtv]\\p{L}+|z\\p{L}+|gn\\p{L}+|ps\\p{L}{2,}|x\\p{L}+)";

/** What *il, del, al…* become before those. */
const long: Readonly<Record<string, string>> = {
  il: "lo",
  un: "uno",
  del: "dello",
  al: "allo",
  dal: "dallo",
  nel: "nello",
  sul: "sullo",
  quel: "quello",
  i: "gli",
  dei: "degli",
  ai: "agli",
  dai: "dagli",
  nei: "negli",
  sui: "sugli",
  quei: "quegli",
};

const lengthen = (match: RegExpExecArray) =>
  match[0].replace(/^\p{L}+/u, (article) => long[article.toLowerCase()] ?? article);

/** Verbs whose present is one thing as a fact and another as what is awaited: 'scade', 'scada'. */
const indicative =
  "scad(?:e|ono|i)|part(?:e|ono)|esc(?:e|ono|i)|v(?:iene|engono|ieni|a|anno|ai)|finisc(?:e|ono|i)|chiud(?:e|ono|i)|apr(?:e|ono)|succede|succedono|perd(?:e|ono|i)|scend(?:e|ono|i)|prend(?:e|ono|i)|mett(?:e|ono|i)|legg(?:e|ono)|scriv(?:e|ono)|rispond(?:e|ono)|decid(?:e|ono)|ved(?:e|ono)|piove|nasce|diventa|arriva|arrivano|comincia|cominciano|inizia|iniziano|torna|tornano|fa|fanno|sta|stanno|è|ha|hanno";

/** Italian slips of grammar and style: rows IT21–IT26 and IT32–IT38, but for IT33. */
export const grammarSlips: readonly SlipRule[] = [
  slip(
    "IT21",
    whole(
      "(?:non|che|cosa|ci) centra(?:no|va|vano)?(?! (?:il |l'|lo |mai il )?(?:bersaglio|obiettivo|punto|cuore|problema))",
    ),
    (match) => match[0].replace(/ ?(?:ci )?centra/, " c'entra"),
  ),
  slip(
    "IT22",
    whole(
      "c'(?:è|era)(?! due senza tre)(?= (?:molt[ie]|tant[ie]|divers[ie]|alcun[ie]|parecchi[e]?|tropp[ie]|poch[ie]|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dei|delle|degli)(?!\\p{L}))",
    ),
    (match) => (match[0].includes("era") ? "c'erano" : "ci sono"),
  ),
  slip(
    "IT23",
    whole(
      "a me mi(?= )",
      "a te ti(?= )",
      "a noi ci(?= )(?! (?:pens|occup))",
      "a voi vi(?= )",
      "a lui gli",
      "a lei gli",
      "a lei le(?= (?:ho|abbiamo|è))",
    ),
    (match) => match[0].split(" ").slice(0, 2).join(" "),
  ),
  slip(
    "IT24",
    whole("più (?:migliore|migliori|peggiore|peggiori|maggiore|minore|meglio|peggio|ottim[oaie])"),
    (match) => match[0].replace("più ", ""),
  ),
  slip("IT25", /piuttosto che [^.!?\n]{1,60} piuttosto che/gu, "o"),
  slip(
    "IT26",
    whole("assolutamente (?:sì|no)", "un attimino", "(?:e )?quant'altro"),
    (match) =>
      match[0]
        .replace("assolutamente ", "")
        .replace("attimino", "attimo")
        .replace(/.*quant'altro/, "altro"),
    { severity: "warning" },
  ),
  slip(
    "IT32",
    whole(
      "xk[eèé]'?",
      "xch[eèé]'?",
      "perk[eèé]",
      "cmq",
      "nn",
      "ke",
      "ki",
      "anke",
      "qnd",
      "qlc",
      "qlcs",
      "qlcn",
      "dv",
      "tt[oiae]?",
      "grz",
      "tvb",
      "sn",
      "xò",
      "pk[eè]?",
      "dp",
      "qst[oaie]?",
    ),
    "la parola per intero",
  ),
  // In lower case only: a capital X is a platform.
  typedSlip(
    "IT32",
    whole("x (?:te|me|noi|voi|lui|lei|favore|il|la|lo|i|le|un|una|sempre|ora|ogni|questo|questa)"),
    "la parola per intero",
  ),
  slip(
    "IT34",
    // 'su su fino in cima' climbs
    /(?<![\p{L}'])(?!su su (?:fino|fin|verso|in) )(il|lo|la|i|gli|le|un|una|uno|di|a|da|in|con|su|per|tra|fra|e|ma|che|non|ci|vi|ti|mi|è|del|della|dei|delle|dello|degli|nel|nella|al|alla|ai|alle|dal|dalla|sul|sulla|come|questo|questa|abbiamo|ho|hai|ha|hanno|nostro|nostra|tuo|tua|anche|stato|quando|perché) \1(?![\p{L}'])/gu,
    (match) => match[1] ?? "",
  ),
  slip("IT35", whole("sia(?= [^.,;\\n]{1,30} che anche(?!\\p{L}))"), "sia … sia"),
  slip(
    "IT36",
    whole(
      `(?:il|un|del|al|dal|nel|sul|quel) ${impure}`,
      `(?:dei|ai|nei|sui|quei) ${impure}`,
      // with a word in the singular it is the verb: 'dai spazio a tutti'
      `dai (?!\\p{L}+[oa](?!\\p{L}))${impure}`,
      "(?:dei|nei|sui|quei) (?!ai )[aeiou]\\p{L}{2,}",
    ),
    lengthen,
  ),
  typedSlip(
    "IT36",
    /(?<=(?:^|[\s("«])[iI]) (?:s[bcdfghlmnpqrtv]\p{Ll}+|z\p{Ll}+|gn\p{Ll}+|ps\p{Ll}{2,}|[aeou]\p{Ll}{3,})(?=[\s,.;:!?]|$)/gu,
    (match) => ` ${match[0].trim()} (con «gli»)`,
  ),
  slip(
    "IT36",
    whole(
      "uno (?:post|problema|pacco|ritardo|link|team|cliente|danno|messaggio|rimborso|reso|difetto|corriere|buono|numero|tecnico|controllo|fatto|mese|minuto|momento|giorno)",
    ),
    (match) => match[0].replace("uno", "un"),
  ),
  ...agreementSlips,
  slip(
    "IT38",
    /(?<!\p{L})(?<!(?:anche|chied\p{L}{1,4}|tocca|clicca|sapere|so|capire|vedere|domand\p{L}{1,4}|dirci|dirmi|dubbio|saputo|sai|sa) (?:di |due volte )?)se (?:[a-z]+ )?(?:avre(?:i|sti|bbe|mmo|ste|bbero)|sare(?:i|sti|bbe|mmo|ste|bbero)|potre(?:i|sti|bbe|mmo)|vorre(?:i|sti|bbe)|dovre(?:i|sti|bbe|mmo)|fare(?:i|sti|bbe|mmo))(?!\p{L})/gu,
    "se + congiuntivo (se avessi, se fosse, se potessi)",
  ),
  slip(
    "IT38",
    // not 'la prima che arriva': there it is the first of them
    written(
      String.raw`(?<![\p{L}'’])(?<!(?<!\p{L})(?:una?|la|le|ogni|alla|della|dalla|nella|sulla|di|volta|cosa) )prima che (?:(?:tu|lei|lui|voi|si|ci|ti|vi|lo|la|mi) ){0,2}(?:${indicative})(?!\p{L})`,
    ),
    "prima che + congiuntivo (prima che scada, prima che tu esca)",
  ),
];
