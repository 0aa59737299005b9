import type { Exercise } from "../../exercises/index.ts";
import type { CrisisReply } from "../../exercises/kinds/crisis-reply/kind.ts";
import { type Locale, locales } from "../../exercises/lib/locale.ts";

/** A try at passing without answering. */
export interface Trick {
  readonly trick: string;
  readonly exercise: Exercise;
  readonly locale: Locale;
  readonly answer: string;
}

/** Phrases that reply rules look for, strung together by somebody who has read the rules. */
const keywords: Record<Locale, string[]> = {
  it: [
    "hai ragione",
    "ci scusiamo",
    "abbiamo sbagliato",
    "rimborso",
    "entro domani",
    "messaggio privato",
    "ordine in ritardo",
    "Marta, Bottega Lume",
  ],
  en: [
    "you're right",
    "we apologise",
    "our mistake",
    "refund",
    "by tomorrow",
    "direct message",
    "late order",
    "Marta, Bottega Lume",
  ],
};

const stock: Record<Locale, string> = {
  it: "Ci scusiamo per l'accaduto. Abbiamo sbagliato. Rimborsiamo entro oggi. Messaggio privato. Ordine non arrivato. Hai ragione. Marta, Bottega Lume",
  en: "We apologise for what happened. Our mistake. Refund by today. Direct message. Order not arrived. You're right. Marta, Bottega Lume",
};

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

const other = (locale: Locale): Locale => (locale === "it" ? "en" : "it");

/** All tricks on every exercise whose answer is a reply. */
export function* attempts(exercises: readonly Exercise[]): Generator<Trick> {
  const replies = exercises.filter((exercise): exercise is CrisisReply => exercise.kind === "crisis-reply");
  const random = seeded(2027);
  for (const exercise of replies)
    for (const locale of locales) {
      const { facts, comment, brief } = exercise.locale[locale];
      const [model = ""] = exercise.models[locale];
      const words = model.split(/\s+/);
      const trick = (name: string, answer: string) => ({ trick: name, exercise, locale, answer });
      yield trick("keywords in a row", keywords[locale].join(", "));
      yield trick("keywords, repeated", Array.from({ length: 4 }, () => keywords[locale].join(". ")).join(". "));
      for (let i = 0; i < 5; i++)
        yield trick("keywords, shuffled as sentences", `${shuffled(keywords[locale], random).join(". ")}.`);
      yield trick("stock phrases", stock[locale]);
      yield trick("the facts pasted back", facts.join(" "));
      yield trick(
        "facts pasted, with courtesy",
        `${keywords[locale][0]}. ${keywords[locale][1]}. ${facts.join(" ")} ${keywords[locale].at(-1)}`,
      );
      yield trick("the comment pasted back", comment);
      yield trick("the brief pasted back", brief);
      for (let i = 0; i < 5; i++) yield trick("model with its words shuffled", shuffled(words, random).join(" "));
      for (const share of [0.2, 0.35, 0.5])
        yield trick("model cut short", words.slice(0, Math.floor(words.length * share)).join(" "));
      yield trick("model backwards", [...words].reverse().join(" "));
      yield trick("model in the other language", exercise.models[other(locale)][0] ?? "");
      yield trick("one word, many times", "scusa ".repeat(60));
      for (const stranger of replies.filter(({ id }) => id !== exercise.id))
        yield trick("model of another exercise", stranger.models[locale][0] ?? "");
    }
}
