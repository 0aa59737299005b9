import type { Locale } from "../../exercises/lib/locale.ts";
import { verifyStrings } from "./verify.ts";

const en = {
  title: "For those who teach or hire",
  lead: "A new colleague who has already answered an angry customer, planned a month of posts and led the first hour of a crisis: here is what gets them there, and what this place doesn’t do.",
  work: {
    title: "Work, not videos",
    text: (exercises: number) =>
      `${exercises} exercises, each with a brief, a client and something that has gone wrong. Rules mark the answer as soon as it is handed in, and point at the words. Each rule has a page with its reasons, its sources, and good and bad examples.`,
    link: "Read the rules",
    sample: "One answer, and what the rules say of it",
    customer: "The customer wrote:",
    shop: "The shop answered:",
    answer:
      "Hi Julia, you’re right: your lamp was due on Friday. We’re sorry if this was a nuisance, but the courier got the address wrong. Another lamp goes out as soon as possible: send us a private message to confirm your street. Meanwhile, our winter collection is 20% off!\nMarta, Bottega Lume",
  },
  roles: {
    title: "A path for each role",
    text: "Send a new colleague the link to a path. Once they follow it, their plan and their certificate are about that path, and the lessons done are counted along it.",
  },
  proof: {
    title: "Proof that somebody passed",
    text: "Everything stays in the learner’s browser, so only the learner can show it, and a printed certificate can be faked. Three steps tell you more:",
    steps: [
      `Ask for a copy of their progress with their name on it. It is a file, and the page “${verifyStrings.en.yourData}” saves it.`,
      `Open it on the page “${verifyStrings.en.title}”, in your own browser. Every work it lists as passed is marked again. Published model answers are pointed out, and so is whatever the path asks for and the copy lacks.`,
      "Read two or three of the works there. Then have them do one in front of you.",
    ],
    tests: "Final tests are counted as the copy reports them: they aren’t taken again.",
    sample: "What that page tells you (an invented person)",
  },
  group: {
    title: "With a class",
    text: "No registering, no list of names. For a group of up to thirty, a lesson goes like this:",
    steps: [
      "Choose a path, or a few lessons, and send everybody the link. There is nothing to install and nobody signs up.",
      "Everybody works in a browser of their own: on a shared computer, in a profile of their own. What they do stays there.",
      "In class, have a reply written by each and read aloud. Then hand it in together and argue with the rules.",
      `When the work is done, everybody saves a copy with their name on it, from “${verifyStrings.en.yourData}”, and sends it to you. Notes stay out of it.`,
      `Open all the copies at once on “${verifyStrings.en.title}”: a row for each person, every work marked again.`,
    ],
    paper: "Lessons print as they are. Print them before anybody answers, and the quick checks are still blank.",
  },
  own: {
    code: "Read the code",
    title: "Make it yours",
    text: "This site runs on Regia, which is open source under the MIT licence. It is published as a folder of files, so any web host will do. Whoever looks after your website will want to know where to start:",
    rows: [
      { task: "your own name, logo, colours and languages, and where to ask for help", use: "regia.config.ts" },
      { task: "a path for a role: its lessons, in order", use: "src/content/paths/" },
      { task: "a lesson or an exercise of your own", use: "npm run new" },
      { task: "finding mistakes in what you wrote, with file and line", use: "npm run check" },
    ],
    heads: { task: "For", use: "Use" },
  },
  not: {
    title: "What it doesn’t do",
    points: [
      "It has no accounts and no overview of who has done what. Nothing that a learner writes reaches you unless they hand it over.",
      "It doesn’t judge taste. The rules know whether a reply names the problem, commits to a time or blames the customer; whether it is charming is for you to say.",
      "It doesn’t get anybody hired. It leaves them with a portfolio and a habit.",
    ],
  },
};

type TeamsStrings = typeof en;

const it: TeamsStrings = {
  title: "Per chi insegna o assume",
  lead: "Una persona nuova in squadra che ha già risposto a un cliente arrabbiato, preparato un mese di post e guidato la prima ora di una crisi: qui trovi come arrivarci, e che cosa questo posto non fa.",
  work: {
    title: "Lavoro, non video",
    text: (exercises) =>
      `${exercises} esercizi, ognuno con un brief, un cliente e qualcosa che è andato storto. La risposta viene valutata appena consegnata, e le regole indicano le parole da rivedere. Ogni regola ha una pagina con le ragioni, le fonti, esempi buoni e cattivi.`,
    link: "Leggi le regole",
    sample: "Una risposta, e che cosa ne dicono le regole",
    customer: "La cliente ha scritto:",
    shop: "La bottega ha risposto:",
    answer:
      "Ciao Giulia, hai ragione: la lampada doveva arrivare venerdì. Ci dispiace se ti ha creato dei problemi, ma il corriere ha sbagliato indirizzo. Un’altra lampada parte al più presto: scrivici in privato per confermare la via. Intanto la collezione invernale è scontata del 20%!\nMarta, Bottega Lume",
  },
  roles: {
    title: "Un percorso per ogni ruolo",
    text: "Manda a chi comincia il link di un percorso. Se lo segue, il piano e l’attestato riguardano quel percorso, e le lezioni fatte si contano lì.",
  },
  proof: {
    title: "La prova che qualcuno ha superato gli esercizi",
    text: "Tutto resta nel browser di chi studia, quindi solo chi studia può mostrarlo. Un attestato stampato si può inventare. Tre passi dicono di più:",
    steps: [
      `Chiedi la copia dei progressi con il nome di chi studia. È un file, e si salva dalla pagina «${verifyStrings.it.yourData}».`,
      `Aprila nella pagina «${verifyStrings.it.title}», nel tuo browser. Ogni lavoro che dà per superato viene rivalutato. La pagina segnala le risposte modello e quello che il percorso richiede e nella copia manca.`,
      "Leggi lì due o tre lavori. Poi fanne fare uno davanti a te.",
    ],
    tests: "Le prove finali si contano come le riporta la copia: non vengono rifatte.",
    sample: "Che cosa ti dice quella pagina (la persona è inventata)",
  },
  group: {
    title: "Con una classe",
    text: "Niente iscrizioni, niente elenchi di nomi. Con un gruppo fino a trenta persone si fa così:",
    steps: [
      "Scegli un percorso, o qualche lezione, e manda il link a tutti. Non c’è niente da installare e nessuno si registra.",
      "Ognuno lavora nel proprio browser; su un computer condiviso, con un profilo suo. Quello che fa resta lì.",
      "In aula fai scrivere a ciascuno una risposta e falla leggere ad alta voce. Poi consegnatela insieme, e discutete con le regole.",
      `Alla fine ognuno salva una copia con il proprio nome, dalla pagina «${verifyStrings.it.yourData}», e te la manda. Le note restano fuori.`,
      `Apri tutte le copie insieme nella pagina «${verifyStrings.it.title}»: una riga per persona, e ogni lavoro rivalutato.`,
    ],
    paper:
      "Le lezioni si stampano così come sono. Se le stampi prima che qualcuno risponda, le verifiche al volo sono ancora in bianco.",
  },
  own: {
    code: "Leggi il codice",
    title: "Fallo tuo",
    text: "Questo sito usa Regia, open source con licenza MIT. Si pubblica come una cartella di file, quindi va bene qualunque hosting. Chi cura il tuo sito comincia da qui:",
    rows: [
      { task: "cambiare nome, logo, colori, lingue e dove chiedere aiuto", use: "regia.config.ts" },
      { task: "fare un percorso per un ruolo: le sue lezioni, in ordine", use: "src/content/paths/" },
      { task: "scrivere una lezione o un esercizio tuo", use: "npm run new" },
      { task: "trovare gli errori in quello che hai scritto, con file e riga", use: "npm run check" },
    ],
    heads: { task: "Per", use: "Usa" },
  },
  not: {
    title: "Che cosa non fa",
    points: [
      "Non ha account né un quadro di chi ha fatto che cosa. Quello che una persona scrive ti arriva solo se è lei a consegnartelo.",
      "Non giudica il gusto. Le regole sanno se una risposta nomina il problema, prende un impegno con una data, dà la colpa al cliente; se ha garbo, lo dici tu.",
      "Non fa assumere nessuno. Lascia un portfolio e un’abitudine.",
    ],
  },
};

/** The words of the page for those who teach or hire. */
export const teamsStrings: Readonly<Record<Locale, TeamsStrings>> = { it, en };
