import { listUpTo } from "../../../exercises/lib/answer.ts";
import { z } from "../../json/zod.ts";
import { longestId, longestPlace, longestTime, mostOptions } from "./bounds.ts";

export { listUpTo };

/** A text of at most `max` UTF-16 units, letter for letter: what a note quotes must be found again in its page. */
export const textUpTo = (max: number) => z.string().check(z.maxLength(max));

/** A time in ISO 8601, UTC. */
export const time = z.iso.datetime().check(z.maxLength(longestTime));

/** The id of an exercise, a rule or a quick check. */
export const id = textUpTo(longestId);

/** Where a question or a card belongs: course/lesson#quiz and the like. */
export const place = textUpTo(longestPlace);

/** Options chosen, counted from 0. */
export const chosen = listUpTo(z.int().check(z.minimum(0), z.maximum(mostOptions - 1)), mostOptions);

/** Whole numbers from 0. */
export const upTo = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

/** Values by key, at most `most`. */
export const recordUpTo = <K extends z.core.$ZodRecordKey, S extends z.core.SomeType>(key: K, value: S, most: number) =>
  z.record(key, value).check(z.refine((all) => Object.keys(all).length <= most));
