import { z } from "../../json/zod.ts";
import { id } from "../records/shapes.ts";
import { openSettings, type Settings } from "../settings.ts";
import type { Vault } from "../vault.ts";
import { type ImportChange, noGains, type Planned } from "./import-change.ts";

/** What a copy takes along of the settings: the role's path that is followed, and the plan. The rest is of this browser. */
export type CopiedSettings = Pick<Settings, "path" | "plan">;

/** Most minutes of a week, all of them. */
const mostMinutes = 10_080;

const pathSchema = id.check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const planSchema = z.object({
  minutes: z.number().check(z.positive(), z.maximum(mostMinutes)),
  from: z.iso.date(),
});

/** What a copy says of the path and of the plan; undefined where one has neither. */
export function copiedSettings({ path, plan }: Settings): CopiedSettings | undefined {
  if (path === undefined && plan === undefined) return undefined;
  return { ...(path !== undefined && { path }), ...(plan !== undefined && { plan }) };
}

type Kind = "path" | "plan";
const changeOf = (kind: Kind, id: string, effect: "add" | "same"): ImportChange =>
  effect === "same" ? { kind, id, effect } : { kind, id, effect, ...noGains };
const skipped = (kind: Kind, id: string, why: "unreadable" | "unknown" | "chosen"): Planned => ({
  change: { kind, id, effect: "skip", why },
  apply: () => {},
});

const text = (value: unknown) => (typeof value === "string" ? value : "");
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the settings of a copy would change. What was chosen here stays: settings don't say when they were made, and an
 * import takes nothing away. `paths` are those that this site has.
 */
export function settingsPlans(vault: Vault, copied: unknown, paths: ReadonlySet<string>): Planned[] {
  if (copied === undefined) return [];
  const parts = z.object({ path: z.optional(z.unknown()), plan: z.optional(z.unknown()) }).safeParse(copied).data;
  if (parts === undefined) return [skipped("plan", "", "unreadable")];
  const store = openSettings(vault);
  const now = store.$record.get();
  const planOf = (kind: Kind, name: string, value: CopiedSettings): Planned => {
    if (same(now[kind], value[kind])) return { change: changeOf(kind, name, "same"), apply: () => {} };
    if (now[kind] !== undefined) return skipped(kind, name, "chosen");
    return {
      change: changeOf(kind, name, "add"),
      apply: () => store.change((settings) => ({ ...value, ...settings })),
    };
  };
  const plans: Planned[] = [];
  if (parts.path !== undefined) {
    const path = pathSchema.safeParse(parts.path).data;
    if (path === undefined) plans.push(skipped("path", text(parts.path), "unreadable"));
    else plans.push(paths.has(path) ? planOf("path", path, { path }) : skipped("path", path, "unknown"));
  }
  if (parts.plan !== undefined) {
    const plan = planSchema.safeParse(parts.plan).data;
    plans.push(plan === undefined ? skipped("plan", "", "unreadable") : planOf("plan", "", { plan }));
  }
  return plans;
}
