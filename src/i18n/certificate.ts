import type { Locale } from "../../exercises/lib/locale.ts";
import { siteName } from "./site-name.ts";

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
  honest: `What this proves: the record of one browser says that the works listed passed the rules of ${siteName} and that the final tests listed were answered. A record can be altered, and nobody watched. Ask for a copy of the progress too: the command “npm run verify” grades again all that was written. Or have one work done in front of you.`,
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
  honest: `Che cosa dimostra: secondo quello che un browser ha registrato, i lavori elencati hanno superato le regole di ${siteName} e alle prove finali indicate si è risposto. Un registro si può alterare, e nessuno guardava. Chiedi anche la copia dei progressi: il comando «npm run verify» rivaluta tutto quello che è stato scritto. Oppure fai fare un lavoro davanti a te.`,
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
    of: "{0} su {1}",
  },
};

/** The words of certificates. {0}, {1} stand for values. */
export const certificateStrings: Readonly<Record<Locale, CertificateStrings>> = { it, en };
