import { type SlipRule, slip, typedSlip, whole } from "./slip.ts";

const acute = (match: RegExpExecArray) => match[0].replace(/è$|e'$/, "é");

/** Nouns that a feminine *un'* needs and *un* misses; endings first, then words that no ending tells. */
const feminine =
  "[aeiouàèéìòù]\\p{L}*(?:zione|sione|gione|tà|trice|tudine|enza|anza|ezza)|altra|azienda|amica|idea|ora|oretta|offerta|email|e-mail|etichetta|indagine|immagine|opinione|attesa|auto|iniziativa|app|estate|area|analisi|ottima|unica|assurda|alternativa|assemblea|uscita|apertura|email|intera|onesta|apposita|addetta|amministratrice|impiegata|operaia|insegna|agenda|officina|ambulanza|ustione|infermiera|arma|ala|alba|edicola|ordinanza|udienza|anagrafe|isola|ombra|unghia|etica|ottica|infanzia|antenna|arancia|orma|usanza|aula|inserzione|impresa";

/** Italian slips of accents, apostrophes and elisions: rows IT01–IT20, but for IT18. */
export const accentSlips: readonly SlipRule[] = [
  slip(
    "IT01",
    whole("(?:per|poi|affin|ben|fin|sic|giac|cosic|anzi|non|pur|mac|gran|al)chè", "[a-z]+tatrè|ventitrè|trentatrè"),
    acute,
  ),
  slip("IT02", whole("qual'(?:è|é|e'|e|era|erano|ero)(?!\\p{L})"), (match) =>
    match[0].replace("'", " ").replace(/é|e'|e$/, "è"),
  ),
  slip("IT03", whole("un pò'?", "un po(?!['\\p{L}])", "un p[òo]['’]{2}"), "un po'"),
  slip("IT04", whole("daccordo", "d'accordissimo", "daccordissimo"), "d'accordo"),
  slip("IT05", whole("pultroppo|purtoppo|purtropo|pultropo|putroppo", "propi[oaie]"), (match) =>
    match[0].startsWith("pu") ? "purtroppo" : match[0].replace("propi", "propri"),
  ),
  slip(
    "IT06",
    whole(
      "un'(?!(?:auto|eco|info|expo|intro|euro-?area|emo|app|altro(?:ve))(?!\\p{L}))\\p{L}+o(?!\\p{L})",
      "un'(?:\\p{L}*[tsrd]?ore|ordine|account|incidente|hotel|utile|animale|interesse|importante|esame|olio|abat-jour|happy hour|ente|alluminio|iban|host|album|autobus|equipe)(?!\\p{L})",
    ),
    (match) => match[0].replace("'", " "),
  ),
  slip("IT07", whole(`un (?:${feminine})(?!\\p{L})`), (match) => match[0].replace("un ", "un'")),
  slip("IT08", whole("nè", "ne'(?= )"), "né"),
  slip("IT09", whole("s[eè] stess[oaie]", "sè"), (match) => match[0].replace(/^s[eè]/, "sé"), { severity: "warning" }),
  slip(
    "IT10",
    /(?<=^|[.!?\n:] {0,2})si(?=,| certo| grazie| esatto| hai ragione| ha ragione|[.!])|(?<!\p{L})s[iì]'(?!\p{L})/gu,
    "sì",
  ),
  slip(
    "IT11",
    whole(
      "(?:mi|ti|ci|vi|gli|le|si) da(?= (?:fastidio|ragione|torto|noia|gioia|fiducia|modo|l'idea|l'impressione|la possibilit|il benvenuto|il diritto|una mano|molto|tanta|tanto))",
    ),
    (match) => match[0].replace(/da$/, "dà"),
  ),
  slip(
    "IT12",
    whole(
      "fà",
      "stà",
      "sà",
      "và",
      "sù",
      "mà",
      "fù",
      "blù",
      "rè",
      "nò",
      "trè",
      "dì(?= (?:noi|più|te|voi|lui|lei|questo|quello|solito|nuovo))",
    ),
    (match) => match[0].normalize("NFD").replace(/\p{M}/gu, ""),
  ),
  slip(
    "IT13",
    whole("quì", "quà", "qui'", "qua'"),
    (match) => match[0].slice(0, 2) + (match[0][2] === "ì" || match[0][2] === "i" ? "i" : "a"),
  ),
  slip("IT14", whole("dò", "do'"), "do"),
  slip("IT15", whole("sò", "so'(?= )"), "so"),
  typedSlip("IT16", /(?<![\p{L}\p{N}'’‘“"])E['’`´](?=[\s,]\s*\p{L}|\p{L})/gu, "È"),
  slip(
    "IT17",
    /(?<![\p{L}'])(?!(?:vabbe|embe|ebbe|mabbe|anche|neanche|qualche)')(?:\p{L}{3,}[aeiou]|piu|gia|puo|giu|cio|c'e|e|cosi)'(?=[\s,.;:!?)]|$)/gu,
    accent,
  ),
  typedSlip(
    "IT17",
    whole(
      "[Pp]erche|[Pp]oiche|[Ff]inche|[Aa]ffinche|[Bb]enche|[Aa]nziche|[Pp]iu|[Cc]osi|[Gg]ia|[Pp]uo|(?<![-–—/])giu(?! \\d|\\. ?\\d|[-–—/])|[Cc]ioe|citta|qualita|quantita|possibilita|disponibilita|responsabilita|attivita|verita|realta|societa|novita|onesta(?= e)|priorita|serieta|[Ll]unedi|[Mm]artedi|[Mm]ercoledi|[Gg]iovedi|[Vv]enerdi|sara|potra|avra|dovra|verra|arrivera|ricevera|restera|fara(?! )|c'e|cos'e|dov'e|com'e",
    ),
    accent,
  ),
  slip(
    "IT19",
    whole(
      "(?:qualcun|nessun|ciascun|alcun)'altro",
      "buon'(?:anno|appetito|uomo|esempio|inizio|umore|esito)",
      "qual'altr[oa]",
      "pover'(?:donna)",
    ),
    (match) => match[0].replace("'", " "),
  ),
  slip(
    "IT20",
    whole("fin'ora", "tutt'ora", "fin ora", "sin'ora", "d'avvero", "al'?meno(?<=al'meno)", "in'fatti"),
    (match) => match[0].replace(/[' ]/, ""),
  ),
];

/** Puts the accent that an apostrophe stood for, or that is missing, on the last vowel. */
function accent(match: RegExpExecArray): string {
  const word = match[0].replace(/'$/, "");
  const grave: Readonly<Record<string, string>> = { a: "à", e: "è", i: "ì", o: "ò", u: "ù" };
  const last = word.at(-1) ?? "";
  return word.slice(0, -1) + (word.endsWith("che") ? "é" : (grave[last] ?? last));
}
