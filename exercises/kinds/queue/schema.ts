import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";

export * from "./answer.ts";

const text = printed(800);

const natures = ["promo", "humour", "service"] as const;
/** What a post is for: only service posts are of use while something serious is going on. */
export type Nature = (typeof natures)[number];

/** Drawings of the thumbnails. */
const arts = ["lamp", "tag", "heart", "fog", "laugh", "quiz", "shield", "clock", "van"] as const;

const postSchema = z.strictObject({
  id: idSchema,
  platform: z.enum(["facebook", "instagram", "tiktok", "threads", "linkedin", "x"]),
  nature: z.enum(natures),
  art: z.enum(arts),
  locale: localized(
    z.strictObject({
      /** Day and hour as the tool shows them. */
      when: z.string().min(1).max(60),
      text,
      /** Why it stops or stays. */
      why: text,
    }),
  ),
});

const fields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("queue"),
  posts: z.array(postSchema).min(3).max(20),
  /** Most steps from the alert on: each pause, resumption and notice is one, however many posts it moves. */
  maxSteps: z.int().positive(),
  locale: localized(
    z.strictObject({
      ...briefFields,
      /** The news that comes in. */
      alert: z.strictObject({ from: text, when: text, text }),
      /** Where the notice goes, and who writes it. */
      team: z.strictObject({ channel: text, writer: text }),
    }),
  ),
  /** Options for single text rules of the notice. */
  rules: z.array(z.strictObject({ use: z.string(), with: z.record(z.string(), z.unknown()) })).default([]),
  /** Good notices. */
  models: localized(z.array(z.string().min(1)).min(1)),
});

/** A queue in which something has to stop and something has to stay. */
export const queueSchema = fields.superRefine(({ posts }, { addIssue }) => {
  const ids = posts.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index)
      addIssue({ code: "custom", message: `"${id}" is used twice`, path: ["posts", index, "id"] });
  for (const nature of natures)
    if (posts.every((post) => post.nature !== nature))
      addIssue({ code: "custom", message: `no post is "${nature}"`, path: ["posts"] });
});

export type Queue = z.output<typeof queueSchema>;
export type Post = Queue["posts"][number];
