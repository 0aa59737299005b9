import * as z from "zod";
import { components } from "../../lib/apologies/components.ts";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { groupSchema } from "../../lib/pattern/option-words.ts";
import { printed } from "../../lib/printed.ts";
import { sceneSchema, sceneTextSchema } from "../../lib/scene.ts";
import { tags } from "./answer.ts";

export * from "./answer.ts";

/** Share of sentences to label right. */
const enoughRight = 0.8;
/** Components that the rewritten apology must carry, of six. */
const enoughComponents = 4;

/** Ways of saying one thing: each is a list of groups, and a sentence says it that has a word of each group. */
const ways = z
  .array(
    z
      .array(groupSchema.check(z.minLength(1)))
      .min(1)
      .max(4),
  )
  .max(12);

const texts = z.strictObject({
  ...briefFields,
  ...sceneTextSchema.shape,
  example: z.strictObject({
    /** Whose apology it is, and for what. */
    about: printed(),
    /** Each sentence by its id. */
    sentences: z.record(idSchema, printed()),
    /** Why each sentence carries what it carries. */
    why: z.record(idSchema, printed()),
  }),
  original: z.strictObject({
    /** Short quotation of the text as published. */
    text: printed(),
    by: printed(),
    /** What to look for in it; shown with the model. */
    why: printed(),
  }),
  /** Word patterns (syntax of exercises/lib/pattern.ts); one of each group must be in the rewrite, close together. */
  act: z.array(groupSchema.check(z.minLength(1))).min(1),
  /** What this case has to explain, repair and change: words that carry a component here, whatever the grammar. */
  means: z.partialRecord(z.enum(components), ways).default({}),
  /** Patterns that say what the facts deny. */
  untrue: z._default(groupSchema, []),
});

/** An exercise in two steps: label the sentences of a good apology, then rewrite a real bad one. */
export const apologySchema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal("apology"),
    scene: sceneSchema,
    /** The good apology's sentences, in order: gold label and further accepted ones. */
    sentences: z
      .array(z.strictObject({ id: idSchema, component: z.enum(tags), also: z.array(z.enum(tags)).default([]) }))
      .min(5)
      .max(12),
    enough: z
      .strictObject({ right: z.number().positive().max(1), components: z.int().min(1).max(6) })
      .default({ right: enoughRight, components: enoughComponents }),
    /** Where the quotation is from. */
    source: z.strictObject({ title: z.string().min(1), url: z.url() }),
    locale: localized(texts),
    /** Options for single text rules, over those that follow from the scene. */
    rules: z.array(z.strictObject({ use: z.string(), with: z.record(z.string(), z.unknown()) })).default([]),
    models: localized(z.array(z.string().min(1)).min(1)),
  })
  .superRefine(({ sentences, locale }, { addIssue }) => {
    const ids = sentences.map(({ id }) => id).toSorted();
    for (const [code, { example }] of Object.entries(locale))
      for (const field of ["sentences", "why"] as const)
        if (Object.keys(example[field]).toSorted().join() !== ids.join())
          addIssue({
            code: "custom",
            path: ["locale", code, "example", field],
            message: `needs exactly the sentences ${ids.join(", ")}`,
          });
  });

export type Apology = z.output<typeof apologySchema>;
