import * as z from "zod";
import { parseDay } from "../../exercises/lib/plan/day.ts";

const text = z.string().min(1);
const ids = z.string().regex(/^\S+(?: \S+)*$/, "write ids with one space between them");

/** What authors may use by name, with the attributes of each. */
export const componentSchemas = {
  Dated: z.strictObject({ id: text }),
  Exercise: z.strictObject({ id: text }),
  Quiz: z.strictObject({ id: text, question: text, multiple: z.literal(true).optional() }),
  Option: z.strictObject({ why: text, correct: z.literal(true).optional() }),
  Term: z.strictObject({ id: text }),
  Case: z.strictObject({
    title: text,
    date: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, "write a date as 2017, 2017-04 or 2017-04-09")
      .refine((date) => date.length < 10 || parseDay(date) !== null, "that day doesn't exist"),
    source: ids,
  }),
  Note: z.strictObject({ kind: z.enum(["tip", "warning", "law", "task", "remember"]), title: text.optional() }),
  Compare: z.strictObject({}),
  Bad: z.strictObject({ label: text.optional() }),
  Good: z.strictObject({ label: text.optional() }),
  Figure: z.strictObject({
    id: text,
    alt: z.string().min(15, "describe the drawing for those who can't see it"),
    caption: text,
  }),
  Sources: z.strictObject({ ids }),
} as const satisfies Record<string, z.ZodType>;

export type ComponentName = keyof typeof componentSchemas;

/** Components that stand only inside another. */
export const parents: Partial<Record<ComponentName, ComponentName>> = {
  Option: "Quiz",
  Bad: "Compare",
  Good: "Compare",
};

/** All of them by name. */
export const names: readonly ComponentName[] = Object.keys(componentSchemas).filter(isComponent);

/** Whether lessons may use a component of this name: tags come from MDX, where any name can be written. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(componentSchemas, name);
}

/** Whether a lesson uses something that is no component: what it lacks may be what that was meant as. */
export const hasStranger = (uses: readonly { readonly name: string }[]): boolean =>
  uses.some(({ name }) => !isComponent(name));
