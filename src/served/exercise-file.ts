import type { Exercise } from "../../exercises/index.ts";
import { answerId } from "../../exercises/lib/answer.ts";
import { z } from "../json/zod.ts";
import { servedText } from "./fields.ts";
import { readJson } from "./read-json.ts";

const inLocale = <S extends z.core.SomeType>(schema: S) => z.object({ it: schema, en: schema });

const fieldsSchema = z
  .array(z.object({ id: answerId, locale: inLocale(z.object({ label: servedText })) }))
  .check(z.maxLength(200));

/**
 * What an exercise has whatever its kind: all that is read outside of its View, which ViewBoundary stands in for when it
 * can't be shown. The whole schemas of the kinds are of the build: with them a page would be many times as heavy.
 */
const exerciseSchema = z.object({
  id: answerId,
  kind: z.string().check(z.maxLength(80)),
  rev: z.int().check(z.positive()),
  reveal: z.object({ hintAfter: z.int().check(z.minimum(0)), modelAfter: z.int().check(z.minimum(0)) }),
  locale: inLocale(z.object({})),
  fields: z.optional(fieldsSchema),
});

/** Reads /exercises/<id>.json. Throws where it is anything else than that exercise. */
export async function readExercise(response: Response, id: string): Promise<Exercise> {
  const value = await readJson(response);
  if (z.parse(exerciseSchema, value).id !== id) throw new Error(`${response.url} holds another exercise than ${id}.`);
  return value as Exercise;
}
