import * as z from "zod/mini";
import { groupPattern, inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { changedPlace, factSchema, findFact, turnedPlace } from "./facts.ts";
import { weekdays, wrongDays } from "./open-days.ts";
import { wrongHours } from "./open-hours.ts";

/** Every fact of the original is still there. */
export const keepsFacts = defineRule({
  id: "keeps-facts",
  severity: "blocking",
  options: z.strictObject({
    /** The facts that the text must say, or must not say wrong. */
    facts: z._default(perLocale(z.array(factSchema).check(z.maxLength(20))), []),
    /** The days on which one may come, where that is a fact: any other that is said to be open is wrong. */
    openOn: z._default(z.array(z.enum(weekdays)).check(z.maxLength(7)), []),
    /** The hours between which one may come, where that is a fact (`{ from: 10, to: 13 }`): any others are wrong. */
    openAt: z.optional(
      z.strictObject({
        /** The hour at which it opens, 0 to 24. */
        from: z.number().check(z.minimum(0), z.maximum(24)),
        /** The hour at which it closes, 0 to 24. */
        to: z.number().check(z.minimum(0), z.maximum(24)),
      }),
    ),
  }),
  messages: {
    lost: {
      it: {
        message: ({ name }) => `Si è perso un fatto (${name}).`,
        hint: () => "Rimettilo con parole tue: chi legge solo il tuo testo deve saperlo.",
      },
      en: {
        message: ({ name }) => `A fact has been lost (${name}).`,
        hint: () => "Put it back in your own words: whoever reads only your text must know it.",
      },
    },
    apart: {
      it: {
        message: ({ name }) => `I pezzi ci sono, ma lontani: non si capisce che vanno insieme (${name}).`,
        hint: () => "Di’ il fatto in una frase, o in due di fila.",
      },
      en: {
        message: ({ name }) =>
          `The parts are there, but far apart: readers can’t tell that they belong together (${name}).`,
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
        hint: () => "Write only the days that the facts give: anyone who comes and finds you closed won’t come back.",
      },
    },
    turned: {
      it: {
        message: ({ name, said }) => `Con «${said}» dici il contrario di un fatto (${name}).`,
        hint: () => "Nominare un fatto non basta: rileggi la frase come chi non ne sa niente, e falle dire com’è.",
      },
      en: {
        message: ({ name, said }) => `With “${said}” you say the opposite of a fact (${name}).`,
        hint: () =>
          "Mentioning a fact is not enough: read the sentence as if you knew nothing about it, and make it say how things are.",
      },
    },
    hours: {
      it: {
        message: ({ said }) => `Gli orari non sono questi: «${said}».`,
        hint: () => "Ricontrolla i fatti: chi viene all’ora che hai scritto trova la porta chiusa.",
      },
      en: {
        message: ({ said }) => `These are not the hours: “${said}”.`,
        hint: () => "Check the facts: anyone who comes at the time you wrote will find the door closed.",
      },
    },
    changed: {
      it: {
        message: ({ name, said }) => `Con «${said}» cambi un fatto (${name}).`,
        hint: () => "Confronta con l’originale e scrivi quello che dice.",
      },
      en: {
        message: ({ name, said }) => `With “${said}” you change a fact (${name}).`,
        hint: () => "Compare with the original and write what it says.",
      },
    },
  },
  check(text, { facts, openOn, openAt }) {
    const { locale } = text;
    const findings: RawFinding<"lost" | "apart" | "changed" | "turned" | "closed" | "hours">[] =
      openOn.length === 0
        ? []
        : wrongDays(text, openOn).map((range) => ({
            message: "closed",
            range,
            params: { day: text.raw.slice(range.start, range.end) },
          }));
    for (const range of openAt === undefined ? [] : wrongHours(text, openAt))
      findings.push({ message: "hours", range, params: { said: text.raw.slice(range.start, range.end) } });
    const evidence: Range[] = [];
    for (const fact of inLocale(facts, locale)) {
      const { name, groups, anywhere } = fact;
      const patterns = groups.map((group) => groupPattern(group, locale));
      const changed = changedPlace(text, fact);
      const turned = turnedPlace(text, fact);
      const found = findFact(text, patterns, anywhere);
      if (turned !== undefined)
        findings.push({
          message: "turned",
          range: turned,
          params: { name, said: text.raw.slice(turned.start, turned.end) },
        });
      else if (changed !== undefined)
        findings.push({
          message: "changed",
          range: changed,
          params: { name, said: text.raw.slice(changed.start, changed.end) },
        });
      else if (found !== null) evidence.push(...found);
      else {
        const apart = findFact(text, patterns, true) !== null;
        findings.push({ message: apart ? "apart" : "lost", range: null, params: { name } });
      }
    }
    return { findings, evidence };
  },
});
