import * as z from "zod";
import { spot } from "../../lib/phrases.ts";
import { overlaps } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { irony as italian } from "./irony.it.ts";
import { emojis, exclamations, heapedMarks, shouting } from "./marks.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };
/** Irony by its shape. */
const irony = { it: italian, en: null };

/** Most exclamation marks in a calm reply: a greeting and a goodbye. */
const mostExclamations = 2;

/** Exclamations that mock an angry person and please a happy one. */
const admires =
  /^(?:what an? |how |such an? |(?:you |that |this )?made |bless you|well done|good for you|lucky you|enjoy|congrat|che |ma che |quant[oaie] |brav[oaie]|compliment|evviva|urrà|fantastic|stupend|meraviglios|magnific|splendid|strepitos|wow|chapeau|un (?:bell')?applaus|(?:lo|la) incornici)/u;

/** Calm: no sarcasm, no shouting, no rows of exclamation marks, no laughter beside a complaint. */
export const calmTone = defineRule({
  id: "calm-tone",
  severity: "blocking",
  options: z.strictObject({
    /** Emoji allowed: none where somebody was hurt. */
    emoji: z.int().nonnegative().default(1),
    /** Names that may stand in capitals. */
    names: z.array(z.string()).default([]),
    /** The person is happy: "what a story!" admires, and people may laugh together. */
    glad: z.boolean().default(false),
  }),
  askedFor: () => true,
  fromScene: (scene) => ({
    emoji: scene.harm === "injury" ? 0 : 1,
    names: [scene.brand, scene.person.name ?? "", scene.person.handle ?? ""],
    glad: scene.author === "happy" && scene.harm === "none",
  }),
  messages: {
    sarcasm: {
      it: {
        message: () => "Qui si sente una presa in giro.",
        hint: () => "Leggilo con gli occhi di chi è arrabbiato: di' la stessa cosa senza battute.",
      },
      en: {
        message: () => "This reads as mockery.",
        hint: () => "Read it as an angry person would: say the same without the joke.",
      },
    },
    marks: {
      it: {
        message: () => "Troppi segni: sembra che tu stia gridando.",
        hint: () => "Chiudi le frasi con un punto: basta quello.",
      },
      en: {
        message: () => "Too many marks: it sounds like shouting.",
        hint: () => "End the sentences with a full stop: that will do.",
      },
    },
    capitals: {
      it: {
        message: () => "Le maiuscole gridano.",
        hint: () => "Scrivi in minuscolo: per dare peso a una parola basta metterla al posto giusto.",
      },
      en: {
        message: () => "Capitals shout.",
        hint: () => "Use lower case: to stress a word, put it in the right place.",
      },
    },
    emoji: {
      it: {
        message: () => "Qui le faccine stonano.",
        hint: () => "Davanti a un problema serio lasciale fuori, e mai una che ride.",
      },
      en: {
        message: () => "Emoji are out of place here.",
        hint: () => "Next to a serious problem leave them out, and never one that laughs.",
      },
    },
  },
  check(text, { emoji, names, glad }) {
    const heaps = heapedMarks(text);
    const calls = exclamations(text);
    const signs = emojis(text);
    const mocked = spot(text, words[text.locale].mockery);
    const shapes = irony[text.locale];
    const shaped = shapes === null ? [] : spot(text, shapes);
    return {
      findings: [
        ...[...mocked, ...shaped.filter((place) => !mocked.some((one) => overlaps(one, place)))]
          .filter(({ start, end }) => !glad || !admires.test(text.folded.slice(start, end)))
          .map((range) => ({ message: "sarcasm" as const, range })),
        ...heaps.map((range) => ({ message: "marks" as const, range })),
        ...(heaps.length === 0
          ? calls.slice(mostExclamations).map((range) => ({ message: "marks" as const, range }))
          : []),
        ...shouting(text, names).map((range) => ({ message: "capitals" as const, range })),
        ...signs
          .filter(({ laughs }, index) => (laughs && !glad) || index >= emoji)
          .map(({ start, end }) => ({ message: "emoji" as const, range: { start, end } })),
      ],
    };
  },
});
