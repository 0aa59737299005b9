import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { printed } from "../../lib/printed.ts";
import { platforms } from "../../lib/scene.ts";

export * from "./answer.ts";

const text = printed();

/** A yes/no question; `yes` and `no` name the node or end that comes next. */
const nodeSchema = z.strictObject({
  id: idSchema,
  yes: idSchema,
  no: idSchema,
  locale: localized(z.strictObject({ label: text, question: text })),
});

/** Where a walk stops. With `reasons`, the learner must also choose why: "no reply" counts only with its reason. */
const endSchema = z.strictObject({
  id: idSchema,
  reasons: z.array(z.strictObject({ id: idSchema, locale: localized(text) })).default([]),
  locale: localized(z.strictObject({ label: text, action: text })),
});

/** The chart itself: any set of questions without loops. */
const chartSchema = z.strictObject({
  start: idSchema,
  nodes: z.array(nodeSchema).min(1).max(40),
  ends: z.array(endSchema).min(2).max(40),
});

/** An end that is right for a card, with the reasons that hold there (none where the end asks for none). */
const acceptedSchema = z.strictObject({ end: idSchema, reasons: z.array(idSchema).default([]) });

const cardSchema = z.strictObject({
  id: idSchema,
  platform: z.enum(platforms),
  gold: acceptedSchema,
  /** Other ends that a reasonable reader may reach. */
  also: z.array(acceptedSchema).default([]),
  /** Ends that would dismiss somebody who is right: reaching one fails the whole answer. */
  never: z.array(idSchema).default([]),
  locale: localized(
    z.strictObject({
      author: text,
      text,
      /** What is known after asking those who know, one fact a line. */
      known: z.array(text).min(1),
      /** Why the gold path goes where it goes; shown to whoever parted from it. */
      why: text,
    }),
  ),
});

/** An exercise in which cards are led through a chart of yes/no questions. */
export const flowchartFields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("flowchart"),
  locale: localized(
    z.strictObject({
      ...briefFields,
      /** What to do before the first question; stands above the chart. */
      before: text,
    }),
  ),
  chart: chartSchema,
  cards: z.array(cardSchema).min(1).max(60),
});

export type Flowchart = z.output<typeof flowchartFields>;
export type Chart = Flowchart["chart"];
export type Card = Flowchart["cards"][number];
