import * as z from "zod";
import { localized } from "../../lib/locale.ts";
import { patched } from "../../lib/sheet/patch.ts";

/** golden.yaml of an editorial plan: how the model must be changed, and what the verdict must then be. */
export const goldenPlansSchema = localized(
  z.array(
    z.strictObject({
      why: z.string().min(1),
      passed: z.boolean(),
      /** Ids of the rules missed, all of them and no other. */
      missed: z.array(z.string()),
      /** Changes to the model, in order: see lib/patch.ts. */
      patches: z.array(
        z.strictObject({ path: z.string(), value: z.unknown().optional(), from: z.string().optional() }),
      ),
    }),
  ),
);

type GoldenPlan = z.output<typeof goldenPlansSchema>["it"][number];

/** The answer that a golden case describes. Throws when a path of its patches leads nowhere. */
export function goldenPlan<M>(model: M, { patches }: GoldenPlan): M {
  return patched(
    model,
    patches.map(({ from, ...patch }) => (from === undefined ? patch : { ...patch, from })),
  );
}
