import { z } from "../json/zod.ts";
import type { Deck, Inline, QuestionCard, TermCard } from "../path/review-cards.ts";
import { servedAddress, servedText } from "../served/fields.ts";
import { readJson } from "../served/read-json.ts";

const id = z.string().check(z.maxLength(200));
const listOf = <S extends z.core.SomeType>(item: S, most: number) => z.array(item).check(z.maxLength(most));

const inline: z.ZodMiniType<Inline> = z.union([
  servedText,
  z.tuple([
    z.enum(["em", "strong", "code", "s"]),
    listOf(
      z.lazy((): z.ZodMiniType<Inline> => inline),
      100,
    ),
  ]),
]);
const option = z.object({ text: listOf(inline, 100), why: servedText, correct: z.boolean() });
const card = { id, lessons: listOf(id, 1000) };
const question: z.ZodMiniType<QuestionCard> = z.object({
  ...card,
  question: servedText,
  multiple: z.boolean(),
  options: listOf(option, 50),
});
const term: z.ZodMiniType<TermCard> = z.object({
  ...card,
  term: servedText,
  definition: servedText,
  example: servedText,
});

const deckSchema: z.ZodMiniType<Deck> = z.object({
  lessons: z.record(id, z.object({ title: servedText, href: servedAddress })),
  cards: listOf(z.union([question, term]), 10_000),
});

/** Reads /review/<locale>.json. Throws where it is anything else. */
export const readDeck = async (response: Response): Promise<Deck> => z.parse(deckSchema, await readJson(response));
