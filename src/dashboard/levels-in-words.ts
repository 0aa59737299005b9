import { counted, fill } from "../dom/fill.ts";
import type { DashboardStrings } from "../i18n/dashboard.ts";
import { type Level, levels } from "./skill-level.ts";

/** How many skills stand at each level, the highest first, those at which none stands left out. */
export function levelsInWords(of: readonly Level[], { skills, counts }: DashboardStrings["words"]): string {
  const said = levels.flatMap((level) => {
    const n = of.filter((one) => one === level).length;
    return n === 0 ? [] : [counted(counts[level], n)];
  });
  return fill(skills, said.join(", "));
}
