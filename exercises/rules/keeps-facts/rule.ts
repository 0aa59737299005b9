import * as z from "zod";
import { groupPattern, inLocale, perLocale } from "../../lib/option-words.ts";
import { matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { factSchema, findFact, turnedPlace } from "./facts.ts";
import { weekdays, wrongDays } from "./open-days.ts";

/** Every fact of the original is still there. */
export const keepsFacts = defineRule({
  id: "keeps-facts",
  severity: "blocking",
  options: z.strictObject({
    /** The facts that the text must say, or must not say wrong. */
    facts: perLocale(z.array(factSchema).max(20)).default([]),
    /** The days on which one may come, where that is a fact: any other that is said to be open is wrong. */
    openOn: z.array(z.enum(weekdays)).max(7).default([]),
  }),
  messages: {
    lost: {
      it: {
        message: ({ name }) => `Si è perso un fatto: ${name}.`,
        hint: () => "Rimettilo con parole tue: chi legge solo il tuo testo deve saperlo.",
      },
      en: {
        message: ({ name }) => `A fact has been lost: ${name}.`,
        hint: () => "Put it back in your own words: whoever reads only your text must know it.",
      },
    },
    apart: {
      it: {
        message: ({ name }) => `I pezzi ci sono, ma lontani: non si capisce che vanno insieme (${name}).`,
        hint: () => "Di' il fatto in una frase, o in due di fila.",
      },
      en: {
        message: ({ name }) =>
          `The parts are there, but far apart: one can't tell that they belong together (${name}).`,
        hint: () => "Say the fact in one sentence, or in two in a row.",
      },
    },
    closed: {
      it: {
        message: ({ day }) => `Qui apri in un giorno che nessuno ha detto: «${day}».`,
        hint: () => "Scrivi solo i giorni che i fatti danno: chi viene e trova chiuso non torna.",
      },
      en: {
        message: ({ day }) => `This opens on a day that nobody gave: “${day}”.`,
        hint: () => "Write only the days that the facts give: whoever comes and finds it closed won't come back.",
      },
    },
    turned: {
      it: {
        message: ({ name, said }) => `Qui dici il contrario di un fatto: ${name} («${said}»).`,
        hint: () => "Nominare un fatto non basta: rileggi la frase come chi non ne sa niente, e falle dire com'è.",
      },
      en: {
        message: ({ name, said }) => `Here you say the opposite of a fact: ${name} (“${said}”).`,
        hint: () =>
          "To mention a fact is not enough: read the sentence as somebody who knows nothing of it, and make it say how it is.",
      },
    },
    changed: {
      it: {
        message: ({ name }) => `Qui il fatto è cambiato: ${name}.`,
        hint: () => "Confronta con l'originale e scrivi quello che dice.",
      },
      en: {
        message: ({ name }) => `Here the fact has changed: ${name}.`,
        hint: () => "Compare with the original and write what it says.",
      },
    },
  },
  check(text, { facts, openOn }) {
    const { locale } = text;
    const findings: RawFinding<"lost" | "apart" | "changed" | "turned" | "closed">[] =
      openOn.length === 0
        ? []
        : wrongDays(text, openOn).map((range) => ({
            message: "closed",
            range,
            params: { day: text.raw.slice(range.start, range.end) },
          }));
    const evidence: Range[] = [];
    for (const fact of inLocale(facts, locale)) {
      const { name, groups, wrong, anywhere } = fact;
      const patterns = groups.map((group) => groupPattern(group, locale));
      const [changed] = wrong.length > 0 ? matches(text, groupPattern(wrong, locale)) : [];
      const turned = turnedPlace(text, fact);
      const found = findFact(text, patterns, anywhere);
      if (turned !== undefined)
        findings.push({
          message: "turned",
          range: turned,
          params: { name, said: text.raw.slice(turned.start, turned.end) },
        });
      else if (changed !== undefined) findings.push({ message: "changed", range: changed, params: { name } });
      else if (found !== null) evidence.push(...found);
      else {
        const apart = findFact(text, patterns, true) !== null;
        findings.push({ message: apart ? "apart" : "lost", range: null, params: { name } });
      }
    }
    return { findings, evidence };
  },
});
