import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  title: "Certificate",
  titleOf: (course: string) => `Certificate: ${course}`,
  lead: "What this browser can show of your work, ready to print or to save as a PDF.",
  name: "Name to print",
  print: "Print or save as PDF",
  path: "the whole path",
  course: "Course",
  works: "Works passed",
  mark: "Mean mark",
  test: "Final test",
  noScript: "The certificate is made from what this browser keeps, with JavaScript.",
  honest:
    "What this proves: in one browser, the works listed were written and passed the rules of Regia, and the final test was answered. It does not prove who did them, and nobody watched. Ask to see the works, or have one done in front of you.",
  link: "Certificate",
  words: {
    certificate: "Certificate",
    record: "Record of progress",
    done: "has completed “{0}”",
    doing: "is working on “{0}”",
    nobody: "Your name",
    on: "Last work handed in on {0}",
    missing: "Still open: {0}.",
    missingWorks: "{0} works of “{1}”",
    missingWork: "1 work of “{1}”",
    missingTest: "the final test of “{0}”",
    of: "{0} of {1}",
  },
};

type CertificateStrings = typeof en;

const it: CertificateStrings = {
  title: "Attestato",
  titleOf: (course) => `Attestato: ${course}`,
  lead: "Quello che questo browser può mostrare del tuo lavoro, pronto da stampare o da salvare in PDF.",
  name: "Nome da stampare",
  print: "Stampa o salva in PDF",
  path: "tutto il percorso",
  course: "Corso",
  works: "Lavori superati",
  mark: "Voto medio",
  test: "Prova finale",
  noScript: "L'attestato nasce da ciò che questo browser conserva, con JavaScript.",
  honest:
    "Che cosa dimostra: in un browser, i lavori elencati sono stati scritti e hanno superato le regole di Regia, e alla prova finale si è risposto. Non dimostra chi li ha fatti, e nessuno guardava. Chiedi di vedere i lavori, o fanne fare uno davanti a te.",
  link: "Attestato",
  words: {
    certificate: "Attestato",
    record: "Stato dei lavori",
    done: "ha completato «{0}»",
    doing: "sta lavorando a «{0}»",
    nobody: "Il tuo nome",
    on: "Ultimo lavoro consegnato il {0}",
    missing: "Mancano ancora: {0}.",
    missingWorks: "{0} lavori di «{1}»",
    missingWork: "1 lavoro di «{1}»",
    missingTest: "la prova finale di «{0}»",
    of: "{0} su {1}",
  },
};

/** The words of certificates. {0}, {1} stand for values. */
export const certificateStrings: Readonly<Record<Locale, CertificateStrings>> = { it, en };
