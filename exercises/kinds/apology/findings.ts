import type { Component } from "../../lib/apologies/components.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Tag } from "./schema.ts";
import { tagTexts } from "./tag-texts.ts";

/** A finding's words. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

interface FindingTexts {
  readonly tooFew: (right: number, of: number, needed: number) => Said;
  readonly untagged: (sentence: string) => Said;
  readonly wrongTag: (sentence: string, tag: Tag) => Said;
  readonly fewComponents: (found: readonly Component[], needed: number) => Said;
  readonly oneBreath: Said;
  readonly actMissing: Said;
  readonly untrue: (said: string) => Said;
  readonly demands: (said: string) => Said;
}

/** How a sentence is quoted: its first words are enough to find it. */
const brief = (sentence: string) =>
  sentence.length > 60 ? `${sentence.slice(0, sentence.lastIndexOf(" ", 58))}…` : sentence;

const names = (locale: Locale, found: readonly Component[]) =>
  found.map((one) => tagTexts[locale][one].name.toLowerCase()).join(", ");

/** What the kind's own rules say, by language. */
export const findingTexts: Record<Locale, FindingTexts> = {
  it: {
    tooFew: (right, of, needed) => ({
      message: `Etichette giuste: ${right} su ${of}. Ne servono ${needed}.`,
      hint: "Per ogni frase chiediti che lavoro fa: dice chi ha sbagliato, come è andata, che cosa si ripara, che cosa cambia?",
    }),
    untagged: (sentence) => ({
      message: `«${brief(sentence)}» non ha ancora un’etichetta.`,
      hint: "Se la frase non contiene nessuno dei sei componenti, scegli «Nessuno».",
    }),
    wrongTag: (sentence, tag) => ({
      message: `«${brief(sentence)}» non è etichettata bene.`,
      hint: `Hai scelto «${tagTexts.it[tag].name}»: ${tagTexts.it[tag].test}`,
    }),
    fewComponents: (found, needed) => ({
      message:
        found.length === 0
          ? `Non trovo nessuno dei sei componenti: ne servono almeno ${needed}.`
          : `Componenti trovati: ${found.length} su 6 (${names("it", found)}). Ne servono almeno ${needed}.`,
      hint: "Comincia dai due che pesano di più, responsabilità e riparazione. Poi di’ com’è andata e che cosa cambia da oggi.",
    }),
    oneBreath: {
      message: "I componenti sono tutti in fila, in una o due frasi.",
      hint: "Dai a ciascuno la sua frase: chi ha sbagliato, come è andata, che cosa riparate.",
    },
    actMissing: {
      message: "Chi legge solo questo testo non capisce per che cosa ti scusi.",
      hint: "Nomina l’atto: che cosa è stato detto, scritto o fatto, e a chi.",
    },
    untrue: (said) => ({
      message: `«${said}»: i fatti che conosci non lo dicono.`,
      hint: "Rileggi che cosa sai: una scusa con un fatto sbagliato dentro ne fa nascere un’altra.",
    }),
    demands: (said) => ({
      message: `«${said}»: le scuse qui chiedono qualcosa in cambio.`,
      hint: "Chi ha subito il torto non ti deve niente. Puoi chiedere perdono o fiducia, non di smettere, di calmarsi, di comprare.",
    }),
  },
  en: {
    tooFew: (right, of, needed) => ({
      message: `Right labels: ${right} of ${of}. You need ${needed}.`,
      hint: "Ask of each sentence what job it does: does it say who got it wrong, how it came about, what is put right, what changes?",
    }),
    untagged: (sentence) => ({
      message: `“${brief(sentence)}” has no label yet.`,
      hint: "If the sentence carries none of the six components, choose “None”.",
    }),
    wrongTag: (sentence, tag) => ({
      message: `“${brief(sentence)}” does not have the right label.`,
      hint: `You chose “${tagTexts.en[tag].name}”: ${tagTexts.en[tag].test}`,
    }),
    fewComponents: (found, needed) => ({
      message:
        found.length === 0
          ? `None of the six components is in there: you need at least ${needed}.`
          : `Components found: ${found.length} of 6 (${names("en", found)}). You need at least ${needed}.`,
      hint: "Start with the two that weigh most, responsibility and repair. Then say how it came about and what changes from today.",
    }),
    oneBreath: {
      message: "The components are strung together in a sentence or two.",
      hint: "Give each its own sentence: who got it wrong, how it came about, what you put right.",
    },
    actMissing: {
      message: "Someone who reads only this text cannot tell what you are apologising for.",
      hint: "Name the act: what was said, written or done, and to whom.",
    },
    untrue: (said) => ({
      message: `“${said}”: the facts you know don’t say so.`,
      hint: "Read again what you know: an apology with a wrong fact in it breeds another one.",
    }),
    demands: (said) => ({
      message: `“${said}”: here the apology asks for something in return.`,
      hint: "Those who were wronged owe you nothing. You may ask for forgiveness or trust, not for them to stop, calm down or buy.",
    }),
  },
};
