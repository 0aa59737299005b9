import type { CrisisReply } from "../../exercises/kinds/crisis-reply/schema.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { shuffled } from "../../exercises/lib/seeded.ts";
import type { Trick } from "./trick.ts";

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

/** The first name of whoever wrote the comment; null where it isn't known. */
const nameIn = (exercise: CrisisReply, locale: Locale) => exercise.locale[locale].person.name?.split(" ")[0] ?? null;

/** A model of another case that calls this person by name. */
function toThisPerson(model: string, theirs: CrisisReply, exercise: CrisisReply, locale: Locale): string {
  const [from, to] = [nameIn(theirs, locale), nameIn(exercise, locale)];
  return from === null || to === null ? model : model.replaceAll(from, to);
}

/** Tricks that only a reply to a comment can be tried with. `others`: the other cases. */
export function* replyTricks(
  exercise: CrisisReply,
  others: readonly CrisisReply[],
  locale: Locale,
  random: () => number,
): Generator<Trick> {
  const { facts, comment } = exercise.locale[locale];
  const phrases = keywords[locale];
  const trick = (name: string, answer: string) => ({ trick: name, exercise, locale, answer });
  const words = (exercise.models[locale][0] ?? "").split(/\s+/);
  yield trick("keywords in a row", phrases.join(", "));
  yield trick("keywords, repeated", Array.from({ length: 4 }, () => phrases.join(". ")).join(". "));
  for (let i = 0; i < 5; i++)
    yield trick("keywords, shuffled as sentences", `${shuffled(phrases, random).join(". ")}.`);
  yield trick("stock phrases", stock[locale]);
  yield trick("the facts pasted back", facts.join(" "));
  yield trick("facts pasted, with courtesy", `${phrases[0]}. ${phrases[1]}. ${facts.join(" ")} ${phrases.at(-1)}`);
  yield trick("the comment pasted back", comment);
  for (const theirs of others)
    for (const model of theirs.models[locale])
      yield trick("model of another case, to this person", toThisPerson(model, theirs, exercise, locale));
  yield trick("half of the model", words.slice(0, Math.floor(words.length / 2)).join(" "));
}
