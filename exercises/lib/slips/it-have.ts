import { type SlipRule, slip, whole, written } from "./slip.ts";

const participle =
  "fatto|detto|scritto|visto|avuto|preso|messo|ricevuto|mandato|inviato|sbagliato|chiesto|letto|ordinato|pagato|spedito|dato|perso|capito|trovato|aspettato|comprato|aperto|chiuso|risposto|rotto|creato|causato|avvisato|deciso|controllato|parlato|sentito|saputo|potuto|voluto|dovuto|lasciato|chiamato|contattato|promesso|provato|rimborsato|acquistato";

/** Italian slips of a silent h, lost or put where none belongs: row IT40. */
export const haveSlips: readonly SlipRule[] = [
  slip(
    "IT40",
    written(
      String.raw`(?<=(?:^|[.!?;\n] ?|(?<!\p{L})(?:non|mi|ti|ci|vi|lo|la|gli|io|ve|te|ce) ))o (?:già |anche |subito )?(?:${participle})(?!\p{L})`,
    ),
    (match) => match[0].replace(/^o/, "ho"),
  ),
  slip("IT40", whole(`ai (?:già |mai )?(?:${participle}|ragione)`), (match) => match[0].replace(/^ai/, "hai")),
  slip(
    "IT40",
    written(
      String.raw`(?<!(?:l'|un |quest'|ogni |dell'|nell'|all'|quell'|\d\p{L}* ))(?<!\p{L}|')anno (?:già |mai |subito )?(?:${participle})(?!\p{L})`,
    ),
    (match) => match[0].replace(/^anno/, "hanno"),
  ),
  slip(
    "IT40",
    whole(`(?:chi|che|si|lui|lei|non|ci|mi|ti|vi|lo|corriere|cliente) a (?:già |mai )?(?:${participle})`),
    (match) => match[0].replace(" a ", " ha "),
  ),
  slip(
    "IT40",
    whole(
      "l'hanno (?:scorso|passato|prossimo|precedente)",
      "ha (?:presto|domani|breve|casa|disposizione|causa)(?= |[.,!]|$)(?! (?:mandato|detto|di proprietà|propri[ao]|sua|in|nuova))",
      "(?:fino|grazie|insieme|davanti|oltre|riguardo) ha",
    ),
    (match) =>
      match[0].startsWith("l'hanno")
        ? match[0].replace("l'hanno", "l'anno")
        : match[0].replace(/(?<!\p{L})ha(?!\p{L})/u, "a"),
  ),
];
