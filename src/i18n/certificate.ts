import type { Locale } from "../../exercises/lib/locale.ts";
import { siteName } from "./site-name.ts";

const en = {
  titleOf: (course: string) => `Certificate: ${course}`,
  lead: "What this browser can show of your work, ready to print or to save as a PDF.",
  name: "Name to print",
  print: "Print or save as PDF",
  path: "the whole path",
  course: "Course",
  works: "Works passed",
  mark: "Average mark",
  test: "Final test",
  noScript: "The certificate is put together by JavaScript from what this browser keeps.",
  honest: `What this proves: according to the record kept in one browser, the works listed passed the rules of ${siteName} and the final tests listed were answered. A record can be altered, and nobody was watching.`,
  employers:
    "If you are hiring: ask for the portfolio too, read two or three of the works, and have one done in front of you. Everything they wrote can also be marked again. Ask for a copy of their progress, a file saved from the page “Your data”, and open it on the page {0}: your own browser does the marking, and the file goes nowhere. Nothing can tell you who wrote the answers, and the final tests aren’t taken again.",
  ofPath: (path: string) => `You are following the path “${path}”, which has its own:`,
  link: "Certificate",
  missing: "Still open:",
  words: {
    certificate: "Certificate",
    record: "Record of progress",
    done: "has completed “{0}”",
    doing: "is working on “{0}”",
    nobody: "Your name",
    on: "Last work handed in on {0}",
    missingWorks: "{0} works of “{1}”",
    missingWork: "1 work of “{1}”",
    missingTest: "the final test of “{0}”",
    missingWorksAndTest: "{0} works and the final test of “{1}”",
    missingWorkAndTest: "1 work and the final test of “{1}”",
    of: "{0} of {1}",
  },
};

type CertificateStrings = typeof en;

const it: CertificateStrings = {
  titleOf: (course) => `Attestato: ${course}`,
  lead: "Quello che questo browser può mostrare del tuo lavoro, pronto da stampare o da salvare in PDF.",
  name: "Nome da stampare",
  print: "Stampa o salva in PDF",
  path: "tutto il percorso",
  course: "Corso",
  works: "Lavori superati",
  mark: "Voto medio",
  test: "Prova finale",
  noScript: "L’attestato lo compone JavaScript con quello che questo browser conserva.",
  honest: `Che cosa dimostra: secondo quello che un browser ha registrato, i lavori elencati hanno superato le regole di ${siteName} e alle prove finali indicate si è risposto. Un registro si può alterare, e nessuno ha assistito al lavoro.`,
  employers:
    "Se stai assumendo: chiedi anche il portfolio, leggi due o tre lavori e fanne fare uno davanti a te. Quello che è stato scritto si può anche far rivalutare da capo. Chiedi la copia dei progressi, un file che si salva dalla pagina «I tuoi dati», e aprila nella pagina {0}: la valutazione avviene nel tuo browser, e il file resta lì. Chi ha scritto le risposte non lo dice nessun controllo, e le prove finali non vengono rifatte.",
  ofPath: (path) => `Segui il percorso «${path}», che ha il suo:`,
  link: "Attestato",
  missing: "Mancano ancora:",
  words: {
    certificate: "Attestato",
    record: "Stato dei lavori",
    done: "ha completato «{0}»",
    doing: "sta lavorando a «{0}»",
    nobody: "Il tuo nome",
    on: "Ultimo lavoro consegnato il {0}",
    missingWorks: "{0} lavori di «{1}»",
    missingWork: "1 lavoro di «{1}»",
    missingTest: "la prova finale di «{0}»",
    missingWorksAndTest: "{0} lavori e la prova finale di «{1}»",
    missingWorkAndTest: "1 lavoro e la prova finale di «{1}»",
    of: "{0} su {1}",
  },
};

/** The words of certificates. {0}, {1} stand for values. */
export const certificateStrings: Readonly<Record<Locale, CertificateStrings>> = { it, en };
