import * as z from "zod";

/** A text, with the options it is read under and the words that the finding must cover. */
const textCaseSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    /** How many times over the text is said, for cases about length. */
    times: z.int().min(2).optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    at: z.string().min(1).optional(),
  }),
]);
const sideSchema = z.strictObject({ fire: z.array(textCaseSchema).min(1), pass: z.array(textCaseSchema).min(1) });

/** cases.yaml of a rule of texts: what must fire and what must not, in one language at least. */
export const textCasesSchema = z
  .strictObject({ it: sideSchema.optional(), en: sideSchema.optional() })
  .refine((cases) => cases.it ?? cases.en, "write cases under it:, en: or both");

/** A change to the base plan (exercises/lib/sheet/patch.ts says how paths go). */
const patchSchema = z.strictObject({ path: z.string(), value: z.unknown().optional(), from: z.string().optional() });

const planCaseSchema = z.strictObject({
  why: z.string().min(1),
  /** Changes to the base plan; paths that begin with `brief.` change the brief. */
  set: z.array(patchSchema).min(1),
  /** Where the finding points: table, row and field joined by dots. */
  at: z.string().optional(),
});

/** cases.yaml of a rule of plans: changes to the base plan that must fire, and changes that must not. */
export const planCasesSchema = z.strictObject({
  fire: z.array(planCaseSchema).min(2),
  pass: z.array(planCaseSchema).min(2),
});

/** A change that a case of a plan makes. */
export type CasePatch = z.output<typeof patchSchema>;
