import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  title: "For those who teach or hire",
  lead: "A new colleague who has already answered an angry customer, planned a month of posts and led the first hour of a crisis: what you will find here for that, and what you won’t.",
  work: {
    title: "Work, not videos",
    text: (exercises: number) =>
      `${exercises} exercises, each with a brief, a client and something that has gone wrong. What is written is judged on the spot by rules, each with its reasons, its sources, and examples, good and bad.`,
    link: "Read the rules",
  },
  roles: {
    title: "A path for each role",
    text: "Send the address of a path: whoever opens it can follow it, and their progress, plan and certificate go by it.",
  },
  proof: {
    title: "Proof that somebody passed",
    text: "Everything stays in the learner’s browser, so nobody but the learner can show it. A printed certificate can be faked. Three steps tell you more:",
    steps: [
      "Ask for a copy of their progress, with their name on it: a file saved from the page “Your data”.",
      "Open it on the page below, in your own browser. Every work it lists as passed is marked again, published models are pointed out, and whatever a path asks for that isn’t in the copy is listed.",
      "Read two or three of the works: that page opens them. Then have them do one in front of you.",
    ],
    tests: "Final tests are counted as the copy reports them: they aren’t taken again.",
  },
  own: {
    title: "Make it yours",
    text: "This site runs on Regia, which is open source under the MIT licence. What it publishes is a folder of files: any host of static pages will do.",
    rows: [
      { what: "name, logo, colours, languages, address for help", where: "regia.config.ts" },
      { what: "a path for a role: its lessons in order", where: "src/content/paths/<name>.yaml" },
      { what: "a lesson or an exercise of your own", where: "npm run new -- lesson" },
      { what: "everything that is wrong, with file and line", where: "npm run check" },
      { what: "somebody’s copy, from the command line", where: "npm run -s verify -- copy.json" },
    ],
    heads: { what: "To change or to see", where: "Go to" },
  },
  not: {
    title: "What it doesn’t do",
    points: [
      "No accounts and no overview of who has done what: nothing that a learner writes reaches you unless they hand it over.",
      "No judgement of taste. The rules know whether a reply names the problem, commits to a time, blames the customer; whether it is charming is for you to say.",
      "No job. It gives a portfolio and a habit.",
    ],
  },
};

type TeamsStrings = typeof en;

const it: TeamsStrings = {
  title: "Per chi insegna o assume",
  lead: "Una persona nuova in squadra che ha già risposto a un cliente arrabbiato, preparato un mese di post e guidato la prima ora di una crisi: che cosa c’è qui per arrivarci, e che cosa non c’è.",
  work: {
    title: "Lavoro, non video",
    text: (exercises) =>
      `${exercises} esercizi, ognuno con un brief, un cliente e qualcosa che è andato storto. Quello che si scrive è valutato subito da regole, ognuna con le sue ragioni, le sue fonti, esempi buoni e cattivi.`,
    link: "Leggi le regole",
  },
  roles: {
    title: "Un percorso per ogni ruolo",
    text: "Manda l’indirizzo di un percorso: chi lo apre può seguirlo, e progressi, piano e attestato vanno di pari passo.",
  },
  proof: {
    title: "La prova che qualcuno ha superato gli esercizi",
    text: "Tutto resta nel browser di chi studia, quindi solo chi studia può mostrarlo. Un attestato stampato si può inventare. Tre passi dicono di più:",
    steps: [
      "Chiedi la copia dei progressi, con il nome di chi studia: è un file, e si salva dalla pagina «I tuoi dati».",
      "Aprila nella pagina qui sotto, nel tuo browser. Ogni lavoro che la copia dà per superato viene rivalutato; la pagina segnala quelli che ricalcano una risposta modello ed elenca che cosa il percorso richiede e nella copia manca.",
      "Leggi due o tre lavori: si aprono da quella pagina. Poi fanne fare uno davanti a te.",
    ],
    tests: "Le prove finali si contano come le riporta la copia: non vengono rifatte.",
  },
  own: {
    title: "Fallo tuo",
    text: "Questo sito usa Regia, open source con licenza MIT. Quello che pubblica è una cartella di file: va bene qualunque servizio che ospiti pagine statiche.",
    rows: [
      { what: "nome, logo, colori, lingue, indirizzo per chiedere aiuto", where: "regia.config.ts" },
      { what: "un percorso per un ruolo: le sue lezioni in ordine", where: "src/content/paths/<nome>.yaml" },
      { what: "una lezione o un esercizio tuo", where: "npm run new -- lesson" },
      { what: "tutto quello che non va, con file e riga", where: "npm run check" },
      { what: "la copia di qualcuno, dalla riga di comando", where: "npm run -s verify -- copia.json" },
    ],
    heads: { what: "Che cosa cambiare o vedere", where: "Dove" },
  },
  not: {
    title: "Che cosa non fa",
    points: [
      "Niente account e nessun quadro di chi ha fatto che cosa: quello che uno scrive non ti arriva, se non te lo consegna lui.",
      "Non giudica il gusto. Le regole sanno se una risposta nomina il problema, prende un impegno con una data, dà la colpa al cliente; se ha garbo, lo dici tu.",
      "Non dà un lavoro. Dà un portfolio e un’abitudine.",
    ],
  },
};

/** The words of the page for those who teach or hire. */
export const teamsStrings: Readonly<Record<Locale, TeamsStrings>> = { it, en };
