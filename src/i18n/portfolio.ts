import type { Locale } from "../../exercises/lib/locale.ts";
import { siteName } from "./site-name.ts";

const en = {
  title: "Portfolio",
  linkFromProgress: "Portfolio: your best answers, to show",
  lead: "Your best answers, in the order of the path. Say a word about each, leave out what you wouldn’t show, and take the page to the interview.",
  none: "Nothing to show yet: a work appears here when you pass its exercise.",
  begin: "Go to the path",
  opening: "Opening: who you are and what you do, in a few lines",
  show: "Show this work",
  note: "What you say about it: how you went about it, what you would change",
  print: "Print",
  markdown: "Save as Markdown",
  html: "Save as a web page",
  noScript: "The portfolio is put together by JavaScript from what this browser keeps.",
  words: {
    mark: "mark",
    task: "The task",
    noAnswer: "This answer can’t be shown any more; its mark says how it went.",
    failed: "The exercise could not be opened. Reload the page when you are online.",
    gathering: "Putting your works together…",
    gathered: "Your works are here: you can print and save them.",
    leftOut: "Could not be opened, and missing from what you print or save: {0}. Reload the page when you are online.",
    titleOf: "Portfolio of {0}",
    title: "Portfolio",
    foot: `Made with ${siteName}. The works are exercises on an invented client, Bottega Lume of Parma; the marks are given by the rules of ${siteName}.`,
  },
};

type PortfolioStrings = typeof en;

const it: PortfolioStrings = {
  title: "Portfolio",
  linkFromProgress: "Portfolio: le tue risposte migliori, da mostrare",
  lead: "Le tue risposte migliori, nell’ordine del percorso. Di’ due parole su ciascuna, togli quello che non faresti vedere, e porta la pagina al colloquio.",
  none: "Ancora niente da mostrare: un lavoro entra qui quando superi il suo esercizio.",
  begin: "Vai al percorso",
  opening: "Apertura: chi sei e che cosa fai, in poche righe",
  show: "Mostra questo lavoro",
  note: "Che cosa ne dici: come ci hai lavorato, che cosa cambieresti",
  print: "Stampa",
  markdown: "Salva in Markdown",
  html: "Salva come pagina web",
  noScript: "Il portfolio lo compone JavaScript con quello che questo browser conserva.",
  words: {
    mark: "voto",
    task: "Il compito",
    noAnswer: "Questa risposta non si può più mostrare: com’è andata lo dice il voto.",
    failed: "Non riesco ad aprire l’esercizio. Ricarica la pagina quando sei in rete.",
    gathering: "Metto insieme i tuoi lavori…",
    gathered: "I tuoi lavori sono qui: puoi stamparli e salvarli.",
    leftOut: "Non riesco ad aprire, e in quello che stampi o salvi manca: {0}. Ricarica la pagina quando sei in rete.",
    titleOf: "Portfolio di {0}",
    title: "Portfolio",
    foot: `Fatto con ${siteName}. I lavori sono esercizi su un cliente inventato, Bottega Lume di Parma; i voti li danno le regole di ${siteName}.`,
  },
};

/** The words of the portfolio. {0} stands for the name. */
export const portfolioStrings: Readonly<Record<Locale, PortfolioStrings>> = { it, en };
