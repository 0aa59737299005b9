import * as z from "zod";
import { localized } from "../locale.ts";
import { platforms } from "../scene.ts";
import { parseDay } from "./day.ts";

/** A day in the calendar, written 2027-02-03. */
const daySchema = z
  .string()
  .refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && parseDay(text) !== null, "write a day that exists as 2027-02-03");

/** Stages of the way from stranger to customer (facts on mixes: the funnel). */
const stages = ["awareness", "consideration", "conversion", "loyalty", "advocacy"] as const;
export type Stage = (typeof stages)[number];

/** What a plan is asked for: the client's month in numbers and dates. Holds for both languages. */
export const planBriefSchema = z.strictObject({
  /** First and last day of the calendar, both included. */
  period: z
    .strictObject({ from: daySchema, to: daySchema })
    .refine(({ from, to }) => from <= to, "the period ends before it begins"),
  /** Who writes and who approves, by first name. */
  team: z.array(z.string().min(1)).min(2),
  /** Hours that the team has in a week, together. */
  weeklyHours: z.number().positive(),
  /** Posts a week on each channel, ends included. */
  platforms: z.partialRecord(
    z.enum(platforms),
    z
      .strictObject({ min: z.int().min(0), max: z.int().positive() })
      .refine(({ min, max }) => min <= max, "min is over max"),
  ),
  /** Greatest share of promotional posts, 0–1. */
  maxPromoShare: z.number().min(0).max(1),
  /** Stages that the month must serve. */
  stages: z.array(z.enum(stages)).min(1),
  /** Days that matter to this client, and beginnings of words that show a post speaks of them. */
  keyDates: z.array(
    z.strictObject({
      date: daySchema,
      names: localized(z.string().min(1)),
      stems: localized(z.array(z.string().min(3)).min(1)),
      /** Beginnings of words that show it on the day itself, when the day need not be named: lights out, a bill. */
      themes: localized(z.array(z.string().min(3))).default({ it: [], en: [] }),
    }),
  ),
  /** Days of mourning or memory: nothing is sold. */
  sensitiveDates: z.array(z.strictObject({ date: daySchema, names: localized(z.string().min(1)) })),
});

export type PlanBrief = z.output<typeof planBriefSchema>;
