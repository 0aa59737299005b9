import * as z from "zod";
import type { Locale } from "./locale.ts";
import { platforms } from "./posts/platforms.ts";
import { printed } from "./printed.ts";

export { type Platform, platforms } from "./posts/platforms.ts";

const yesNo = z.enum(["yes", "no"]);

/** What is true of a situation, whatever its language. Decides which rules are asked for. */
export const sceneSchema = z.strictObject({
  platform: z.enum(platforms),
  /** Which form of address the person and the brand use; any: whichever the writer chooses, and keeps. */
  register: z.enum(["tu", "lei", "voi", "any"]),
  /** Whether the brand did wrong, as far as it knows now. */
  fault: z.enum(["yes", "no", "unknown"]),
  /** The comment states something false that can be proved false. */
  factsWrong: yesNo,
  /** Personal data are needed to go on: the reply must name a private channel. */
  needsPersonalData: yesNo,
  /** A direct contact must be given even if no personal data are needed. */
  needsContact: yesNo.default("no"),
  /** Somebody may be hurt until they do something, or leave it: the reply must say what. */
  danger: yesNo.default("no"),
  harm: z.enum(["none", "annoyance", "injury"]),
  /** Whom the flowchart of lesson 7.1 would see. */
  author: z.enum(["unhappy", "misguided", "rager", "troll", "neutral", "happy"]),
  /** Words of the reply, if not the usual ones. */
  words: z.strictObject({ min: z.int().positive(), max: z.int().positive() }).optional(),
});

/** What a situation says in one language. */
export const sceneTextSchema = z.strictObject({
  comment: z.string().min(1),
  /** Who wrote the comment, as a reply may address them: first name, surname initial, handle. */
  person: z.strictObject({ name: z.string().optional(), handle: z.string().optional() }),
  brand: z.string().min(1),
  /** What the brand knows, one fact a line. */
  facts: z.array(printed()).min(1),
  /** Contacts that belong to the brand: they are never personal data. */
  contacts: z.array(z.string().min(1)),
  /** Pages that prove a correction. */
  links: z.array(z.url()).default([]),
});

export type SceneText = z.output<typeof sceneTextSchema>;

/** A situation in one language: what rules take their options from. */
export type Scene = z.output<typeof sceneSchema> & SceneText & { readonly locale: Locale };
