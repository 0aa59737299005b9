/**
 * Grades sound plans and plans with one fault planted, and prints for every rule how many faults were planted and found,
 * and how often the rule spoke where it should not have. Exit code 1 when a verdict and its label disagree.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { gradeAnswer } from "../exercises/index.ts";
import { localeSchema } from "../exercises/lib/locale.ts";
import { type Patch, patched } from "../exercises/lib/sheet/patch.ts";
import { type PlanRuleId, planRules } from "../exercises/rules/plan.ts";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { readJsonl } from "./lib/jsonl.ts";

const ids = planRules.map(({ id }) => id);
const known = z.enum(ids as [PlanRuleId, ...PlanRuleId[]]);

/** A plan, as changes to one of the base plans, and what a person said of it. */
const plantedSchema = z.strictObject({
  id: z.string(),
  base: z.string(),
  locale: localeSchema,
  patches: z.array(z.strictObject({ path: z.string(), value: z.unknown().optional() })),
  /** Rules that must be missed; all others must be met. */
  missed: z.array(known),
  /** Rules that the same fault touches in a way on which two people may differ: not counted. */
  may: z.array(known).default([]),
  note: z.string(),
});

const folder = join(import.meta.dirname, "labelled/plans");
const planted = await readJsonl("labelled/plans.jsonl", plantedSchema);
const bases = new Map<string, unknown>();
for (const { base } of planted)
  if (!bases.has(base)) bases.set(base, JSON.parse(await readFile(join(folder, `base-${base}.json`), "utf8")));

const exercise = (await loadExercises()).get("four-week-plan");
if (exercise === undefined) throw new Error('there is no exercise "four-week-plan"');
const counts = new Map(ids.map((id) => [id, { planted: 0, found: 0, alarms: 0 }]));
const wrong: string[] = [];
for (const { id, base, locale, patches, missed, may, note } of planted) {
  const grading = gradeAnswer(exercise, patched(bases.get(base), patches as Patch[]), locale, { spelling: null });
  if (!grading.ok) throw new Error(`${id}: ${grading.problem}`);
  for (const rule of ids) {
    const count = counts.get(rule) ?? { planted: 0, found: 0, alarms: 0 };
    const says = grading.verdict.rules.find((one) => one.id === rule)?.outcome === "missed";
    const asked = missed.includes(rule);
    if (asked) count.planted++;
    if (asked && says) count.found++;
    if (says && !asked && !may.includes(rule)) count.alarms++;
    if (says !== asked && !may.includes(rule))
      wrong.push(`${id} ${rule} ${asked ? "not found" : "false alarm"}: ${note}`);
  }
}

const cell = (value: number) => String(value).padStart(8);
process.stdout.write(`${planted.length} plans\n${"rule".padEnd(22)} planted   found  alarms\n`);
for (const [id, { planted: asked, found, alarms }] of counts)
  process.stdout.write(`${id.padEnd(22)}${cell(asked)}${cell(found)}${cell(alarms)}\n`);
process.stdout.write(wrong.length === 0 ? "no disagreement\n" : `${wrong.join("\n")}\n${wrong.length} disagreements\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
