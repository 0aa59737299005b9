import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/calm-tone.en.ts";
import * as learnedIt from "../../data/acts/calm-tone.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { type Range, within } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { safetyStep } from "../../lib/safety/opening-step.ts";
import { aimsAtReader } from "./aimed.ts";
import { headings, layoutSigns } from "./layout.ts";
import { headsWarning, isCopied, warnsOfDanger } from "./loud.ts";
import { emojis, exclamations, heapedMarks, shouting } from "./marks.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };

/** Most exclamation marks in a calm reply: a greeting and a goodbye. */
const mostExclamations = 2;

/** Exclamations that mock an angry person and please a happy one. */
const admires =
  /^(?:(?:lovely|brilliant|wonderful|splendid|charming|bell[oaie]|bellissim[oa]|fantastic[oa]?|meraviglios[oa])(?!\p{L})|what an? |how |such an? |(?:you |that |this )?made |bless you|well done|good for you|lucky you|enjoy|congrat|che |ma che |quant[oaie] |brav[oaie]|compliment)/u;

/** What soothes somebody who is worried and not angry. */
const soothes =
  /^(?:breathe|relax|take a (?:deep )?breath|respir|rilass|(?:stai |stia |state )?tranquill|(?:fai|fa|faccia) un (?:bel )?respiro)/u;

/** Signs that warn of a danger. */
const warningSign = /^[⚠🛑🚨🔌⛔❗]/u;

/** Calm: no sarcasm, no shouting, no rows of exclamation marks, no laughter beside a complaint. Emoji that mark a list or a contact, and headings in capitals, are layout. */
export const calmTone = defineRule({
  id: "calm-tone",
  severity: "blocking",
  options: z.strictObject({
    /** Emoji allowed: none where somebody was hurt. Of hearts, praying hands and sad faces there may be two more. */
    emoji: z._default(z.int().check(z.nonnegative()), 1),
    /** Names that may stand in capitals. */
    names: z._default(z.array(z.string()), []),
    /** The person is happy: "what a story!" admires, and people may laugh together. */
    glad: z._default(z.boolean(), false),
    /** The person has nothing to complain of: "breathe" soothes, and orders nobody to calm down. */
    atEase: z._default(z.boolean(), false),
    /** It answers a complaint: a joke is out of place. Texts that answer nobody may joke, if not with whoever reads them. */
    answering: z._default(z.boolean(), true),
  }),
  askedFor: () => true,
  fromScene: (scene) => ({
    emoji: scene.harm === "injury" ? 0 : 1,
    names: [scene.brand, scene.person.name ?? "", scene.person.handle ?? ""],
    glad: scene.author === "happy" && scene.harm === "none",
    atEase: (scene.author === "happy" || scene.author === "neutral") && scene.harm === "none" && scene.fault === "no",
  }),
  messages: {
    sarcasm: {
      it: {
        message: () => "Qui si sente una presa in giro.",
        hint: () => "Leggilo con gli occhi di chi è arrabbiato: di’ la stessa cosa senza battute.",
      },
      en: {
        message: () => "This reads as mockery.",
        hint: () => "Read it as an angry person would: say the same without the joke.",
      },
    },
    tone: {
      it: {
        message: () => "Questa frase ha un tono che stona davanti a un problema.",
        hint: () => "Leggila con gli occhi di chi è arrabbiato: se può sembrare ironia o una battuta, dilla piana.",
      },
      en: {
        message: () => "The tone of this sentence is out of place when somebody has a problem.",
        hint: () => "Read it as an angry person would: if it could be irony or a joke, say it plainly.",
      },
    },
    marks: {
      it: {
        message: () => "Troppa punteggiatura: sembra che tu stia gridando.",
        hint: () => "Chiudi le frasi con un punto: basta quello.",
      },
      en: {
        message: () => "Too much punctuation: it sounds like shouting.",
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
        hint: () => "Next to a serious problem leave them out, and never use a laughing one.",
      },
    },
  },
  check(text, { emoji, names, glad, atEase, answering }) {
    // What keeps people safe may be loud: "UNPLUG YOUR LAMP".
    const warns = (place: Range) => safetyStep[text.locale].test(text.folded.slice(place.start, place.end + 40));
    const warned = safetyStep[text.locale].test(text.folded);
    // So may the head of a warning: "ANYONE who bought this: stop using it".
    const danger = warnsOfDanger(text);
    const heaps = heapedMarks(text);
    const calls = exclamations(text);
    const all = emojis(text);
    const layout = layoutSigns(text.raw, all);
    const signs = all.filter(
      (sign) =>
        (sign.laughs || sign.tender || !layout.has(sign)) &&
        !(warned && warningSign.test(text.raw.slice(sign.start, sign.end))),
    );
    const labels = headings(text.raw);
    const loud = [
      ...signs.filter(({ tender }) => !tender).filter(({ laughs }, index) => (laughs && !glad) || index >= emoji),
      ...signs.filter(({ tender }) => tender).slice(emoji + 2),
    ];
    const mocked = spot(text, words[text.locale].mockery)
      .filter(({ start, end }) => !glad || !admires.test(text.folded.slice(start, end)))
      .filter(({ start, end }) => !atEase || !soothes.test(text.folded.slice(start, end)))
      .filter((place) => answering || aimsAtReader(text, place));
    const sounding = glad || !answering ? [] : sentencesThat(learned, text, mocked, [words[text.locale].mockery]);
    return {
      findings: [
        ...mocked.map((range) => ({ message: "sarcasm" as const, range })),
        ...sounding.map((range) => ({ message: "tone" as const, range })),
        ...heaps.map((range) => ({ message: "marks" as const, range })),
        ...(heaps.length === 0
          ? calls.slice(mostExclamations).map((range) => ({ message: "marks" as const, range }))
          : []),
        ...shouting(text, names)
          .filter((range) => !warns(range) && !(danger && headsWarning(text, range)) && !isCopied(text, range))
          .filter((range) => !labels.some((label) => within(range, label)))
          .map((range) => ({ message: "capitals" as const, range })),
        ...loud.map((range) => ({ message: "emoji" as const, range })),
      ],
    };
  },
});
