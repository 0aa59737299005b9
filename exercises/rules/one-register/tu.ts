/** Verbs in -ere and -ire whose imperative with a clitic is *scrivi + ci*. */
const inI = "scriv|rispond|dic|chied|legg|segu|cred|prend|mett|tien|sent|ved|ricev|attend|permett|concede|concedi|spegn|conosc|spedisc|fornisc|unisc|capisc|descriv|inser";
/** Verbs in -are whose imperative with a clitic is *manda + ci*. */
const inA =
  "mand|invi|contatt|chiam|richiam|raccont|scus|perdon|lasci|aiut|pass|aspett|prov|telefon|segnal|indic|consider|avvis|aggiorn|consult|visit|stacc|scolleg|us|port|riport|conserv|guard|ascolt|accett|pens|ricord|controll|cerc|trov|compil|cont|dimentic|fid|accomod|riposa|rilass|trov|gir|fotograf|alleg|butt|ripost|smont|mont";

/**
 * Words that can only address one person as *tu*. Ambiguous forms are left out: *sei* is also a number,
 * *manda* and *chiama* also a third person, *se ci mandi* is kept for the tu it must be.
 */
export const tuMarkers: readonly string[] = [
  "ti", "te", "tu", "tuo", "tua", "tuoi", "tue", "t'(?:abbiamo|ho|avevamo|aspettiamo|invitiamo|hanno)",
  "hai", "puoi", "vuoi", "devi", "sai", "avevi", "eri", "volevi", "potevi", "aspettavi", "meriti", "meritavi",
  "sei (?:stat|rimast|arrivat|dovut|arrabbiat|delus|trovat|sentit|mess|rivolt|preoccupat|incazzat|bruciat|scottat)[aoi]", "sei (?:in|nel|il|la|uno?|un'|nostr\\p{L}+|molto|giustamente|liber[ao]|sempre)", "(?:se|quando|che|come|tu|non) sei(?! (?:giorn|or|mes|ann|person|lampad|settiman|adult|artigian|dipendent|pezz|pacc|ordin|volt|soc|lavorator|minut|eur|donn|uomin)\\p{L}+)",
  // Future and conditional of the second person; *assai*, *ormai* and the like end otherwise.
  "\\p{L}{2,}(?:er|ar|ir|dr|tr|rr|vr)ai", "(?:potr|vorr|dovr|avr|sar|far|preferir|riuscir|dir|verr|trover|gradir|aspetter)esti",
  `(?:${inI})i(?:ci|mi|lo|la|li|le|ne|gli|celo|cela|celi|cele|melo|mela|cene)`,
  `(?:${inA})a(?:ci|mi|ti|lo|la|li|le|ne|gli|celo|cela|celi|cele|melo|mela|tela|telo|cene)`,
  "dacci", "dammi", "dicci", "dimmi", "facci", "fammi", "fallo", "falla", "dillo", "diccelo", "faccelo", "dammelo", "stacci", "vacci", "vieni(?:mi|ci)?", "tieni(?:ci|mi|ti|lo|la)?", "fidati", "sentiti", "rivolgiti", "accomodati", "ricordati", "assicurati", "mettiti", "unisciti", "rassicurati", "fatti",
  "scrivi", "rispondi", "chiedi", "leggi", "prendi", "spegni", "preferisci", "desideri", "ritieni", "trovi", "mandi", "ricevi", "credi", "clicchi",
  "se (?:ci|mi|lo|la|li|le) (?:mandi|scrivi|invii|contatti|chiami|dici|lasci|passi|permetti|dai)", "come stai", "che fai",
];

/** A plural that a *tu* may live with: the reply speaks of the person and their people. */
export const pluralCompany: readonly string[] = [
  "tutti", "tutte", "famiglia", "famigliari", "familiari", "bambin[io]", "figli[aoe]?", "marito", "moglie", "madre", "mamma", "padre", "papà", "genitori", "amic[ioa]", "amiche", "ospiti", "clienti", "voi due", "a entramb[ie]", "entramb[ie]", "compagn[oai]", "ragazzi", "persone", "lettor[ei]", "chiunque", "chi",
];
