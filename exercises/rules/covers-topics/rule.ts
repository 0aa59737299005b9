import * as z from "zod/mini";
import { groupPattern, groupSchema, inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import { within } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { isDeniedInClause } from "../../lib/scope.ts";
import { isRow, saysSomething } from "../../lib/text/verbs.ts";
import type { TextDoc } from "../../lib/text.ts";

const topicSchema = z.strictObject({
  /** What the topic is called in the finding. */
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** What shows the topic: any of these patterns. */
  patterns: groupSchema.check(z.minLength(1)),
  /** What looks like the topic and is not: a sentence with one of these counts for nothing. */
  except: z._default(groupSchema, []),
  /** What has the words of the topic and says nothing of it ('love beauty'): a place within one counts for nothing. */
  hollow: z._default(groupSchema, []),
});

const excludedSchema = z.strictObject({
  /** What it is called in the finding. */
  name: topicSchema.shape.name,
  /** What shows it: any of these patterns. */
  patterns: topicSchema.shape.patterns,
  /** What looks like it and is not: a sentence with one of these counts for nothing. */
  except: topicSchema.shape.except,
  /** What to do instead, where it isn't to choose. */
  hint: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});

/** Whether most of a text is sentences that say something: then one without a verb ('A lamp shop, Gran.') says something too. */
function isProse(text: TextDoc): boolean {
  const saying = text.sentences.filter((sentence) => saysSomething(text, sentence));
  return saying.length * 2 > text.sentences.length;
}

/** Each topic is spoken of in a real sentence, not dropped in a list of keywords. */
export const coversTopics = defineRule({
  id: "covers-topics",
  severity: "blocking",
  options: z.strictObject({
    /** What the text must speak of: a name to say in the finding, and the patterns that show it. */
    topics: z._default(perLocale(z.array(topicSchema).check(z.maxLength(20))), []),
    /** Whether a topic must stand in a sentence with a verb; a description ('adults living in Parma') may do without. */
    verbs: z._default(z.boolean(), true),
    /** What the brief rules out: said, and not denied, it is a fault. */
    excluded: z._default(perLocale(z.array(excludedSchema).check(z.maxLength(10))), []),
  }),
  messages: {
    missing: {
      it: {
        message: ({ name }) => `Manca una cosa: ${name}.`,
        hint: () => "Dedicale una frase tua, con un verbo e un particolare.",
      },
      en: {
        message: ({ name }) => `One thing is missing: ${name}.`,
        hint: () => "Give it a sentence of your own, with a verb and a detail.",
      },
    },
    excluded: {
      it: {
        message: ({ name, said }) => `«${said}»: la consegna lo esclude (${name}).`,
        hint: ({ instead }) =>
          String(instead) || "Rileggi che cosa si chiede, e qui scegli: una scelta lascia fuori qualcosa.",
      },
      en: {
        message: ({ name, said }) => `“${said}”: the brief rules this out (${name}).`,
        hint: ({ instead }) =>
          String(instead) || "Read the brief again and make a choice here: a choice leaves something out.",
      },
    },
    listed: {
      it: {
        message: ({ name }) => `Qui ci sono parole in fila: di questo non dici niente (${name}).`,
        hint: () => "Trasforma la parola in una frase: chi fa che cosa, e a che serve.",
      },
      en: {
        message: ({ name }) => `This is just a string of words: you say nothing about this (${name}).`,
        hint: () => "Turn the word into a sentence: who does what, and what it is for.",
      },
    },
  },
  check(text, { topics, verbs, excluded }) {
    const findings: RawFinding<"missing" | "listed" | "excluded">[] = [];
    const prose = isProse(text);
    const evidence = [];
    for (const { name, patterns, except, hollow } of inLocale(topics, text.locale)) {
      const found = (group: readonly string[]) =>
        group.length === 0 ? [] : matches(text, groupPattern(group, text.locale)).slice(0, 60);
      const beside = found(except);
      const empty = found(hollow);
      const places = matches(text, groupPattern(patterns, text.locale))
        .slice(0, 60)
        .filter((place) => {
          if (empty.some((other) => within(place, other))) return false;
          const sentence = sentenceAt(text, place);
          return sentence === undefined || !beside.some((other) => within(other, sentence));
        });
      const said = places.find((place) => {
        const sentence = sentenceAt(text, place);
        if (!verbs || sentence === undefined) return !verbs;
        return saysSomething(text, sentence) || (prose && !isRow(text, sentence));
      });
      const [first] = places;
      if (said !== undefined) evidence.push(said);
      else if (first === undefined) findings.push({ message: "missing", range: null, params: { name } });
      else findings.push({ message: "listed", range: first, params: { name } });
    }
    for (const { name, patterns, hint = "" } of inLocale(excluded, text.locale)) {
      const range = matches(text, groupPattern(patterns, text.locale))
        .slice(0, 20)
        .find((place) => !isQuoted(text, place) && !isDeniedInClause(text, place));
      if (range === undefined) continue;
      findings.push({
        message: "excluded",
        range,
        params: { name, said: text.raw.slice(range.start, range.end), instead: hint },
      });
    }
    return { findings, evidence };
  },
});
