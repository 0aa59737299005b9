import { platformNames } from "../../../data/platform-names.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import type { Platform } from "../../../lib/scene.ts";
import type { Choice } from "./cell-value.ts";
import { labels } from "./labels.ts";
import type { Line, Sheet, TableId } from "./sheet.ts";

/** What can be chosen in each column of each table; a column that isn't named takes any text. */
export type Choices = Readonly<Record<TableId, Readonly<Record<string, readonly Choice[]>>>>;

const named = (record: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(record).map(([code, label]) => ({ code, label }));
const same = (texts: readonly string[]): Choice[] => texts.map((text) => ({ code: text, label: text }));

/** Lines of another table that rows refer to, by code; those without a code can't be referred to. */
function coded(lines: readonly Line[], field: string): Choice[] {
  return lines.flatMap(({ cells }) => {
    const [code, text] = [cells["id"] ?? "", cells[field] ?? ""];
    return code === "" ? [] : [{ code, label: text === "" ? code : `${code} · ${text}` }];
  });
}

/** The choices of a plan: codes of the brief in the learner's language, and the plan's own objectives and pillars. */
export function choicesOf(
  brief: PlanBrief,
  tables: Pick<Sheet["tables"], "objectives" | "pillars">,
  locale: Locale,
): Choices {
  const l = labels[locale];
  const none: Choice = { code: "none", label: l.none };
  const people = [...same(brief.team), none];
  return {
    objectives: { kpi: same(l.kpis) },
    pillars: {},
    rows: {
      platform: [
        ...Object.keys(brief.platforms).map((code) => ({ code, label: platformNames[code as Platform] ?? code })),
        none,
      ],
      format: [...same(l.formats), none],
      pillar: [...coded(tables.pillars, "name"), none],
      objective: [...coded(tables.objectives, "text"), none],
      stage: [...brief.stages.map((code) => ({ code, label: l.stages[code] })), none],
      type: named(l.types),
      link: [none],
      owner: people,
      approver: people,
      status: named(l.statuses),
      disclosure: named(l.ties),
      ai: named(l.ai),
    },
  };
}
