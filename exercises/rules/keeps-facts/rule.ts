import * as z from "zod";
import { groupPattern, groupSchema, inLocale, perLocale } from "../../lib/option-words.ts";
import { matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { weekdays, wrongDays } from "./open-days.ts";
import { wrongHours } from "./open-hours.ts";

type Patterns = z.output<typeof groupSchema>;

/** Sentences in a row over which the parts of one fact may be spread. */
const spread = 3;

const factSchema = z
  .strictObject({
    /** What the fact is called in the finding. */
    name: z.string().min(1).max(160),
    /** All groups must be there, each through any of its patterns. None: it may go unsaid, but not be said wrong. */
    groups: z.array(groupSchema.min(1)).max(6).default([]),
    /** Patterns that say the opposite, or something else in its place. */
    wrong: groupSchema.default([]),
    /** Patterns that, in the same sentence, say that what is wrong is wrong: 'not', 'a mistake', 'whoever'. */
    unless: groupSchema.default([]),
    /** The parts may stand anywhere in the text, such as a name at the top and a time at the bottom. */
    anywhere: z.boolean().default(false),
  })
  .refine(
    ({ groups, wrong }) => groups.length + wrong.length > 0,
    "A fact needs `groups` to find it by, or what is `wrong`.",
  );

/** The first stretch of a few sentences that holds a match of every group. */
function findFact(text: TextDoc, groups: readonly RegExp[], anywhere: boolean): Range[] | null {
  if (groups.length === 0) return [];
  const hits = groups.map((group) => matches(text, group).slice(0, 100));
  if (hits.some((places) => places.length === 0)) return null;
  if (anywhere) return hits.flatMap((places) => places.slice(0, 1));
  for (let at = 0; at < text.sentences.length; at++) {
    const from = text.sentences[at]?.start ?? 0;
    const to = text.sentences[Math.min(at + spread, text.sentences.length) - 1]?.end ?? text.raw.length;
    const inside = hits.map((places) => places.find(({ start, end }) => start >= from && end <= to));
    if (inside.every((place) => place !== undefined)) return inside;
  }
  return null;
}

/** The first place that says a fact wrong, in a sentence that doesn't take it back. */
function changedAt(text: TextDoc, wrong: Patterns, unless: Patterns): Range | undefined {
  if (wrong.length === 0) return undefined;
  const excused = unless.length > 0 ? groupPattern(unless, text.locale) : null;
  return matches(text, groupPattern(wrong, text.locale))
    .slice(0, 50)
    .find((place) => excused === null || matches(text, excused, sentenceAt(text, place) ?? place).length === 0);
}

/** Every fact of the original is still there. */
export const keepsFacts = defineRule({
  id: "keeps-facts",
  severity: "blocking",
  options: z.strictObject({
    /** The facts that the text must say, or must not say wrong. */
    facts: perLocale(z.array(factSchema).max(20)).default([]),
    /** The days on which one may come, where that is a fact: any other that is said to be open is wrong. */
    openOn: z.array(z.enum(weekdays)).max(7).default([]),
    /** The hours between which one may come, where that is a fact (`{ from: 10, to: 13 }`): any others are wrong. */
    openAt: z.strictObject({ from: z.number().min(0).max(24), to: z.number().min(0).max(24) }).optional(),
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
    hours: {
      it: {
        message: ({ said }) => `Gli orari non sono questi: «${said}».`,
        hint: () => "Ricontrolla i fatti: chi viene all'ora che hai scritto trova la porta chiusa.",
      },
      en: {
        message: ({ said }) => `These are not the hours: “${said}”.`,
        hint: () => "Check the facts: whoever comes at the time you wrote will find the door closed.",
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
  check(text, { facts, openOn, openAt }) {
    const { locale } = text;
    const findings: RawFinding<"lost" | "apart" | "changed" | "closed" | "hours">[] =
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
    for (const { name, groups, wrong, unless, anywhere } of inLocale(facts, locale)) {
      const patterns = groups.map((group) => groupPattern(group, locale));
      const changed = changedAt(text, wrong, unless);
      const found = findFact(text, patterns, anywhere);
      if (changed !== undefined) findings.push({ message: "changed", range: changed, params: { name } });
      else if (found !== null) evidence.push(...found);
      else {
        const apart = findFact(text, patterns, true) !== null;
        findings.push({ message: apart ? "apart" : "lost", range: null, params: { name } });
      }
    }
    return { findings, evidence };
  },
});
