import * as z from "zod/mini";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { bulletCount, numberedItems } from "../../lib/text/numbered.ts";

/** A few numbered rules, each short enough to be remembered (facts 9.3). */
export const rulesNumbered = defineRule({
  id: "rules-numbered",
  severity: "blocking",
  options: z.strictObject({
    /** Fewest rules. */
    min: z._default(z.int().check(z.positive()), 5),
    /** Most rules. */
    max: z._default(z.int().check(z.positive()), 7),
    /** Longest rule, in words. */
    maxWords: z._default(z.int().check(z.positive()), 25),
  }),
  messages: {
    none: {
      it: {
        message: () => "Non ci sono regole numerate.",
        hint: ({ min, max }) => `Scrivi da ${min} a ${max} regole, una per riga, con il numero davanti: «1. …».`,
      },
      en: {
        message: () => "There are no numbered rules.",
        hint: ({ min, max }) => `Write ${min} to ${max} rules, one per line, with the number in front: “1. …”.`,
      },
    },
    bullets: {
      it: {
        message: () => "Le regole sono in elenco, ma senza numero.",
        hint: () => "Numerale: così chi modera può scrivere «regola 3» e tutti sanno quale.",
      },
      en: {
        message: () => "The rules are a list, but without numbers.",
        hint: () => "Number them, so that a moderator can write “rule 3” and everyone knows which.",
      },
    },
    few: {
      it: {
        message: ({ count, min }) =>
          `${count === 0 ? "Non c’è ancora nessuna regola" : count === 1 ? "C’è una regola sola" : `Le regole sono ${count}`}: ne servono almeno ${min}.`,
        hint: () =>
          "Controlla che parlino di rispetto, argomenti, pubblicità, dati delle persone e di che cosa succede a chi sbaglia.",
      },
      en: {
        message: ({ count, min }) =>
          `${count === 0 ? "There are no rules yet" : count === 1 ? "There is a single rule" : `There are ${count} rules`}: at least ${min} are needed.`,
        hint: () =>
          "Check that they cover respect, topics, advertising, people’s data and what happens to those who break them.",
      },
    },
    many: {
      it: {
        message: ({ count, max }) => `Le regole sono ${count}: più di ${max} non le legge nessuno.`,
        hint: () => "Unisci quelle che chiedono la stessa cosa e togli quelle ovvie.",
      },
      en: {
        message: ({ count, max }) => `There are ${count} rules: nobody reads more than ${max}.`,
        hint: () => "Join those that ask the same thing and drop the obvious ones.",
      },
    },
    long: {
      it: {
        message: ({ words, maxWords }) => `Questa regola ha ${words} parole: fermati a ${maxWords}.`,
        hint: () => "Tieni che cosa si fa; il perché e gli esempi vanno altrove.",
      },
      en: {
        message: ({ words, maxWords }) => `This rule has ${words} words: stop at ${maxWords}.`,
        hint: () => "Keep what to do; reasons and examples go elsewhere.",
      },
    },
    order: {
      it: {
        message: ({ number, expected }) => `Qui il numero è ${number}, dovrebbe essere ${expected}.`,
        hint: () => "Numera di seguito, senza salti né doppioni: una regola si cita col suo numero.",
      },
      en: {
        message: ({ number, expected }) => `The number here is ${number}, it should be ${expected}.`,
        hint: () => "Number them one after another, with no gaps or repeats: a rule is quoted by its number.",
      },
    },
  },
  check(text, { min, max, maxWords }) {
    const items = numberedItems(text);
    if (items.length === 0)
      return {
        findings: [{ message: bulletCount(text) >= 3 ? "bullets" : "none", range: null, params: { min, max } }],
      };
    const findings: RawFinding<"few" | "many" | "long" | "order">[] = [];
    if (items.length < min) findings.push({ message: "few", range: null, params: { count: items.length, min } });
    if (items.length > max) findings.push({ message: "many", range: null, params: { count: items.length, max } });
    const wrong = items.findIndex(({ number }, at) => number !== at + 1);
    const first = items[wrong];
    if (first !== undefined)
      findings.push({
        message: "order",
        range: first,
        params: { number: first.number, expected: wrong + 1 },
      });
    for (const { words, start, end } of items)
      if (words > maxWords) findings.push({ message: "long", range: { start, end }, params: { words, maxWords } });
    return { findings, evidence: items };
  },
});
