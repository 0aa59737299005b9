import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  title: (course: string) => `Final test: ${course}`,
  heading: "Final test",
  lead: (course: string) => `Questions drawn from the whole course “${course}”, and the works that it asks of you.`,
  how: (n: number, needed: number) =>
    `${n} questions, drawn anew each time from all the lessons; ${needed} of ${n} right is a pass. No clock: your answers are kept as you choose, and you can go away and come back. What each answer means is shown once you hand in.`,
  /** `fresh`: how many questions no lesson has asked. */
  drawnFrom: (fresh: number): string =>
    fresh > 0
      ? "Each question puts an idea of the course to a new case, or is a quick check of a lesson with its options in another order."
      : "The questions are the quick checks of the lessons, with the options in another order.",
  noScript: "The test needs JavaScript to draw and to mark. The quick checks in the lessons can be read without it.",
  begin: "Begin the test",
  handIn: "Hand in",
  another: "Draw another test",
  bySkill: "By skill",
  bySkillNote:
    "A question counts under every skill that its lesson trains, so these rows add up to more than the questions asked.",
  skill: "Skill",
  rightOf: "Right",
  underWay: "Test under way: {0} of {1} answered.",
  /** The same of a test that was begun before its questions were kept. */
  begun: "Test under way.",
  answers: "Your answers",
  works: "The course’s exercises",
  worksLead:
    "A test shows what you know; these show what you can do. Together they make the piece of work that the course ends in.",
  workPassed: "passed, {0} of 100",
  workTried: "not passed yet, {0} of 100",
  words: {
    progress: "{0} of {1} answered",
    open: { one: "One question is still open.", other: "{0} questions are still open." },
    result: "{0} of {1} right",
    passed: "Passed: it took {0} of {1}. Below you see whether anything is still open.",
    failed: "Not passed yet: it takes {0} of {1}. Go over the lessons named here, then draw another test.",
    ofSkill: "{0} of {1}",
    best: "Your best so far: {0} of {1} right.",
    resume: "Go on with the test",
    /** The heading over lessons to go back to: of those read, of those not read yet, of both. */
    readAgain: "What to read again",
    read: "What to read",
    readBoth: "What to read, for the first time or again",
    unread: "not read yet",
  },
};

type TestStrings = typeof en;

const it: TestStrings = {
  title: (course) => `Prova finale: ${course}`,
  heading: "Prova finale",
  lead: (course) => `Domande pescate da tutto il corso «${course}», più i lavori che il corso ti chiede.`,
  how: (n, needed) =>
    `${n} domande, pescate ogni volta da tutte le lezioni: si passa con ${needed} risposte giuste su ${n}. Niente cronometro: le risposte si salvano mentre scegli, puoi chiudere e riprendere. Il perché di ogni risposta lo vedi alla consegna.`,
  drawnFrom: (fresh) =>
    fresh > 0
      ? "Ogni domanda porta un’idea del corso in un caso nuovo, oppure è una verifica al volo di una lezione, con le opzioni in un altro ordine."
      : "Le domande sono le verifiche al volo delle lezioni, con le opzioni in un altro ordine.",
  noScript:
    "Per pescare e correggere le domande serve JavaScript. Le verifiche dentro le lezioni si leggono anche senza.",
  begin: "Comincia la prova",
  handIn: "Consegna",
  another: "Pesca un’altra prova",
  bySkill: "Competenza per competenza",
  bySkillNote:
    "Una domanda conta per ogni competenza che la sua lezione allena: per questo le righe, sommate, danno più delle domande fatte.",
  skill: "Competenza",
  rightOf: "Giuste",
  underWay: "Prova in corso. Risposte: {0} su {1}.",
  begun: "Prova in corso.",
  answers: "Le tue risposte",
  works: "I lavori del corso",
  worksLead:
    "La prova dice che cosa sai, questi lavori che cosa sai fare. Messi insieme formano il lavoro con cui il corso si chiude.",
  workPassed: "superato, {0} su 100",
  workTried: "non ancora superato, {0} su 100",
  words: {
    progress: "Risposte: {0} su {1}",
    open: { one: "Una domanda è ancora senza risposta.", other: "{0} domande sono ancora senza risposta." },
    result: "Risposte giuste: {0} su {1}",
    passed: "Superata: ne servivano {0} su {1}. Qui sotto vedi se ti resta qualcosa da fare.",
    failed: "Non ancora: ne servono {0} su {1}. Torna sulle lezioni indicate, poi pesca un’altra prova.",
    ofSkill: "{0} su {1}",
    best: "La tua migliore finora: risposte giuste {0} su {1}.",
    resume: "Riprendi la prova",
    readAgain: "Che cosa rileggere",
    read: "Che cosa leggere",
    readBoth: "Che cosa leggere o rileggere",
    unread: "non ancora letta",
  },
};

/** The words of the final tests. {0}, {1} stand for figures. */
export const testStrings: Readonly<Record<Locale, TestStrings>> = { it, en };
