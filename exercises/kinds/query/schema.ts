import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { customIssue } from "../../lib/no-such.ts";
import { printed } from "../../lib/printed.ts";

export * from "./answer.ts";

const text = printed(600);

/** Where a mention was written. */
const sources = [
  "facebook",
  "instagram",
  "x",
  "tiktok",
  "threads",
  "linkedin",
  "google",
  "forum",
  "blog",
  "news",
] as const;

const mentionSchema = z.strictObject({
  id: idSchema,
  source: z.enum(sources),
  author: z.string().min(1).max(60),
  /** As it was typed: the search looks for its letters. */
  text: z.string().min(1).max(600),
  /** The group that it belongs to, which says whether it counts. */
  group: idSchema,
});

/** Mentions of one sort: what they have in common, and what finds them or keeps them out. */
const groupSchema = z.strictObject({
  /** Whether these are the mentions that one is looking for. */
  relevant: z.boolean(),
  title: text,
  why: text,
  hint: text,
});

const localeSchema = z
  .strictObject({
    ...briefFields,
    /** What one knows of the brand and of its namesakes, a fact a line. */
    facts: z.array(text).min(1).max(20),
    groups: z.record(idSchema, groupSchema),
    mentions: z.array(mentionSchema).min(10).max(200),
  })
  .superRefine(({ groups, mentions }, { addIssue }) => {
    const seen = new Set<string>();
    for (const [index, { id, group }] of mentions.entries()) {
      if (!Object.hasOwn(groups, group))
        addIssue(
          customIssue(`there is no group "${group}"`, ["mentions", index, "group"], {
            given: group,
            known: Object.keys(groups),
          }),
        );
      if (seen.has(id)) addIssue({ code: "custom", message: `"${id}" is used twice`, path: ["mentions", index, "id"] });
      seen.add(id);
    }
    for (const id of Object.keys(groups))
      if (mentions.every(({ group }) => group !== id))
        addIssue({ code: "custom", message: `no mention belongs to "${id}"`, path: ["groups", id] });
    for (const relevant of [true, false])
      if (mentions.every(({ group }) => groups[group]?.relevant !== relevant))
        addIssue({ code: "custom", message: relevant ? "nothing to find" : "no noise", path: ["mentions"] });
  });

/** An exercise in which a Boolean search is written and run on fixed mentions, other ones in each language. */
export const querySchema = z.strictObject({
  ...exerciseFields,
  kind: z.literal("query"),
  /** Per cent: how much of what counts must be found, and how much of what is found must count. */
  targets: z.strictObject({ recall: z.int().min(1).max(100), precision: z.int().min(1).max(100) }),
  /** Most terms, and most of them that find a single mention: beyond that a query is a list of the answers. */
  limits: z.strictObject({ terms: z.int().positive(), singles: z.int().min(0) }),
  locale: localized(localeSchema),
  models: localized(z.array(z.string().min(1)).min(1)),
});

export type QueryExercise = z.output<typeof querySchema>;
export type QueryTexts = QueryExercise["locale"]["it"];
export type Mention = QueryTexts["mentions"][number];
