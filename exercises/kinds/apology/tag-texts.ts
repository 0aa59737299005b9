import type { Locale } from "../../lib/locale.ts";
import type { Tag } from "./schema.ts";

/** A label: its name, and the question that tells whether a sentence carries it. */
interface TagText {
  readonly name: string;
  readonly test: string;
}

/** The labels of the first step, by language. */
export const tagTexts: Record<Locale, Record<Tag, TagText>> = {
  it: {
    regret: { name: "Dispiacere", test: "la frase dice che chi si scusa è dispiaciuto per quello che è successo?" },
    explanation: { name: "Spiegazione", test: "la frase racconta come è andata, senza togliere la colpa a nessuno?" },
    responsibility: { name: "Responsabilità", test: "la frase dice in prima persona chi ha sbagliato?" },
    repentance: { name: "Impegno a non rifarlo", test: "la frase dice che cosa cambia perché non accada più?" },
    repair: { name: "Riparazione", test: "la frase rimedia con un gesto concreto al danno già fatto?" },
    forgiveness: { name: "Richiesta di perdono", test: "la frase chiede perdono, fiducia o un’altra possibilità?" },
    none: {
      name: "Nessuno",
      test: "la frase è davvero solo un saluto, un ringraziamento o un’informazione di contorno?",
    },
  },
  en: {
    regret: { name: "Regret", test: "does the sentence say that they are sorry for what happened?" },
    explanation: {
      name: "Explanation",
      test: "does the sentence tell how it came about, without letting anyone off?",
    },
    responsibility: { name: "Responsibility", test: "does the sentence say in the first person who got it wrong?" },
    repentance: {
      name: "Pledge not to repeat it",
      test: "does the sentence say what changes so that it does not happen again?",
    },
    repair: { name: "Repair", test: "does the sentence do something to put right the harm already done?" },
    forgiveness: {
      name: "Request for forgiveness",
      test: "does the sentence ask for forgiveness, trust or another chance?",
    },
    none: { name: "None", test: "is the sentence really just a greeting, a thank-you or background?" },
  },
};
