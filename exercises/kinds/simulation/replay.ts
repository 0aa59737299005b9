import type { Locale } from "../../lib/locale.ts";
import type { Option, Simulation, SimulationAnswer, Step } from "./schema.ts";

/** A decision as it was taken: when it began and ended, in scenario minutes, and what was true before and after. */
export interface Moment {
  readonly row: number;
  readonly step: Step;
  readonly option: Option;
  readonly at: number;
  readonly until: number;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Where the decisions lead: the moments so far, the step that comes next, and the first decision that cannot be followed. */
export interface Replay {
  readonly moments: readonly Moment[];
  /** null when the story is over. */
  readonly next: {
    readonly row: number;
    readonly step: Step;
    readonly at: number;
    readonly flags: ReadonlySet<string>;
  } | null;
  /** Row of the first decision that is not on offer there; null when all could be followed. */
  readonly broken: number | null;
}

/** Whether something with conditions is on: one of `if` is true (or there is none), and none of `unless`. */
export function isOn(
  one: { readonly if: readonly string[]; readonly unless: readonly string[] },
  flags: ReadonlySet<string>,
): boolean {
  return (one.if.length === 0 || one.if.some((flag) => flags.has(flag))) && !one.unless.some((flag) => flags.has(flag));
}

/** Follows decisions through the story. Pure: no clock but the scenario's. Stops at the first decision that is not on offer. */
export function replay(story: Simulation, decisions: SimulationAnswer["steps"]): Replay {
  const moments: Moment[] = [];
  let minute = story.clock.begins;
  let flags: ReadonlySet<string> = new Set(story.flags);
  for (const [row, step] of story.steps.entries()) {
    const at = Math.max(minute, step.from ?? 0);
    const decision = decisions[row];
    const option = step.options.find(({ id }) => id === decision?.choice);
    if (decision === undefined) return { moments, next: { row, step, at, flags }, broken: null };
    if (decision.step !== step.id || option === undefined || !isOn(option, flags))
      return { moments, next: { row, step, at, flags }, broken: row };
    const { clears, sets } = option;
    const after: ReadonlySet<string> = new Set([...[...flags].filter((flag) => !clears.includes(flag)), ...sets]);
    moments.push({ row, step, option, at, until: at + option.minutes, before: flags, after });
    minute = at + option.minutes;
    flags = after;
  }
  return { moments, next: null, broken: decisions.length > story.steps.length ? story.steps.length : null };
}

/** Time of day of a scenario minute, as each language tells it: `time("08:40", 528, …)` is "17.28", or "5:28 pm". */
export function time(zero: string, minute: number, locale: Locale): string {
  const [hours = 0, minutes = 0] = zero.split(":").map(Number);
  const total = hours * 60 + minutes + minute;
  const hour = Math.floor(total / 60) % 24;
  const past = String(total % 60).padStart(2, "0");
  return locale === "it" ? `${hour}.${past}` : `${hour % 12 || 12}:${past} ${hour < 12 ? "am" : "pm"}`;
}
