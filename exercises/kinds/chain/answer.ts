import * as z from "zod/mini";
import { answerId, byId, draftReader, listUpTo } from "../../lib/answer.ts";

/** From which card to which. */
export const linkSchema = z.tuple([answerId, answerId]);
export type Link = readonly [from: string, to: string];

/** Most links that an answer may hold. */
export const mostLinks = 200;

const levels = byId(answerId, 100, "cards");
const links = z._default(listUpTo(linkSchema, mostLinks), []);

/** Level ids by card id, and the links drawn. A card that is missing is not placed yet. */
export const chainAnswerSchema = z.strictObject({ levels, links });

export type ChainAnswer = z.output<typeof chainAnswerSchema>;

/** An unfinished one may lack the levels, too. */
export const readDraft = draftReader(z.strictObject({ levels: z._default(levels, {}), links }));
