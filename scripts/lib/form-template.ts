import type { NewFiles } from "./templates.ts";

const exercise = (
  id: string,
  skill: string,
) => `# A form that works as it stands: change one thing after another, and run the check in between.
# All fields, rules and checks are in exercises/kinds/form/docs.md; the options of rules in docs/rules.md.
id: ${id} # for good: learners' records are kept under it
rev: 1 # raised when what is graded changes
kind: form
skills: [${skill}] # of any course
minutes: 10 # 5 to 60
locale:
  it:
    title: Chiuso per inventario
    brief: Scrivi l'avviso della bottega per la pagina Facebook e scegli quando pubblicarlo.
  en:
    title: Closed for stocktaking
    brief: Write the shop's notice for its Facebook page and choose when to publish it.
materials: # what the learner reads first
  - id: facts
    locale:
      it:
        title: Che cosa sa la bottega
        text: ["Sabato si conta tutto il magazzino e la bottega resta chiusa. Lunedì alle 9 è di nuovo aperta."]
      en:
        title: What the shop knows
        text: ["On Saturday everything in stock is counted and the shop stays closed. On Monday at 9 am it is open again."]
fields:
  - id: notice
    type: text
    lines: 4
    words: { min: 12, max: 40 }
    rules:
      - use: covers-topics # a topic is said in a sentence; patterns are small letters, ~ stands for any ending
        with:
          topics:
            it:
              - { name: la chiusura di sabato, patterns: ["sabato"] }
              - { name: quando riapre, patterns: ["lunedì"] }
            en:
              - { name: closed on Saturday, patterns: ["saturday"] }
              - { name: when it opens again, patterns: ["monday"] }
    locale:
      it: { label: L'avviso, help: "Che cosa succede, perché, da quando si torna aperti." }
      en: { label: The notice, help: "What happens, why, and when the shop is open again." }
  - id: when
    type: choice
    options:
      - { id: thursday, locale: { it: Giovedì, en: Thursday } }
      - { id: saturday, locale: { it: Sabato a mezzogiorno, en: Saturday at noon } }
    gold: [thursday]
    locale:
      it: { label: Quando lo pubblichi?, why: Chi voleva venire sabato deve saperlo prima. }
      en: { label: When do you publish it?, why: Whoever meant to come on Saturday has to know before. }
models: # whole answers that score 100
  it:
    - notice: Sabato la bottega resta chiusa perché contiamo tutto il magazzino. Vi aspettiamo lunedì dalle 9 in poi.
      when: thursday
  en:
    - notice: We are closed on Saturday because we are counting all our stock. We look forward to seeing you on Monday from 9 am.
      when: thursday
`;

interface Golden {
  readonly why: string;
  readonly passed: boolean;
  readonly missed?: string;
  readonly notice: string;
  readonly when: string;
}

const goldens: Readonly<Record<"it" | "en", readonly Golden[]>> = {
  it: [
    {
      why: "Dice tutto, con il motivo.",
      passed: true,
      notice:
        "Sabato siamo chiusi: contiamo il magazzino, lampada per lampada. Lunedì alle 9 riapriamo e vi aspettiamo.",
      when: "thursday",
    },
    {
      why: "Comincia dalla riapertura.",
      passed: true,
      notice: "Ci rivediamo lunedì alle 9. Sabato teniamo chiuso per fare l'inventario e per servirvi meglio dopo.",
      when: "thursday",
    },
    {
      why: "Confidenziale, e completa.",
      passed: true,
      notice:
        "Amici, sabato la bottega non apre perché facciamo l'inventario. Passate a trovarci lunedì mattina, vi aspettiamo!",
      when: "thursday",
    },
    {
      why: "Non dice quando riapre.",
      passed: false,
      missed: "covers-topics",
      notice: "Sabato la bottega resta chiusa perché contiamo tutto il magazzino. Grazie a tutti per la pazienza.",
      when: "thursday",
    },
    {
      why: "Non dice che giorno è chiusa.",
      passed: false,
      missed: "covers-topics",
      notice: "La bottega resta chiusa un giorno perché contiamo tutto il magazzino. Vi aspettiamo lunedì dalle 9.",
      when: "thursday",
    },
    {
      why: "Troppo corto.",
      passed: false,
      missed: "fits-length",
      notice: "Sabato siamo chiusi, lunedì riapriamo.",
      when: "thursday",
    },
    {
      why: "Esce quando i clienti sono già davanti alla porta.",
      passed: false,
      missed: "choices-right",
      notice: "Sabato la bottega resta chiusa perché contiamo tutto il magazzino. Vi aspettiamo lunedì dalle 9 in poi.",
      when: "saturday",
    },
    {
      why: "Scritto in inglese.",
      passed: false,
      missed: "same-language",
      notice: "We are closed on Saturday because we are counting all our stock. We will see you on Monday.",
      when: "thursday",
    },
  ],
  en: [
    {
      why: "Says it all, with the reason.",
      passed: true,
      notice: "We are closed on Saturday: we are counting our stock, lamp by lamp. On Monday at 9 am we open again.",
      when: "thursday",
    },
    {
      why: "Begins with the opening.",
      passed: true,
      notice: "We will see you on Monday at 9 am. On Saturday we are closed while we count everything on our shelves.",
      when: "thursday",
    },
    {
      why: "Chatty, and complete.",
      passed: true,
      notice:
        "Friends, the shop won't open on Saturday because we are counting our stock. Come and see us on Monday morning!",
      when: "thursday",
    },
    {
      why: "Doesn't say when it opens again.",
      passed: false,
      missed: "covers-topics",
      notice: "We are closed on Saturday because we are counting all our stock. Thank you all for your patience.",
      when: "thursday",
    },
    {
      why: "Doesn't say on which day it is closed.",
      passed: false,
      missed: "covers-topics",
      notice: "The shop is closed for one day because we are counting all our stock. We open again on Monday.",
      when: "thursday",
    },
    {
      why: "Too short.",
      passed: false,
      missed: "fits-length",
      notice: "We are closed on Saturday and open on Monday.",
      when: "thursday",
    },
    {
      why: "Goes out when customers stand at the door.",
      passed: false,
      missed: "choices-right",
      notice: "We are closed on Saturday because we are counting all our stock. We open again on Monday at 9 am.",
      when: "saturday",
    },
    {
      why: "Written in Italian.",
      passed: false,
      missed: "same-language",
      notice: "Sabato la bottega resta chiusa perché contiamo tutto il magazzino. Vi aspettiamo lunedì dalle 9 in poi.",
      when: "thursday",
    },
  ],
};

const golden = ({ why, passed, missed, notice, when }: Golden) => `  - why: "${why}"
    passed: ${passed}
${missed === undefined ? "" : `    missed: [${missed}] # the rules that it must miss\n`}    answer: { notice: "${notice}", when: ${when} }
`;

/** An exercise of the kind form, with answers whose verdict is known: it passes the check as it stands. */
export const formFiles = (folder: string, id: string, skill: string): NewFiles => ({
  [`${folder}/exercise.yaml`]: exercise(id, skill),
  [`${folder}/golden.yaml`]: `# Answers whose verdict is known: at least three that pass and five that fail in each language.
it:
${goldens.it.map(golden).join("")}en:
${goldens.en.map(golden).join("")}`,
});
