import type * as z from "zod";
import { parse } from "zod/mini";
import type { Locale, Localized } from "../locale.ts";
import { sayPlatform } from "../posts/say-platform.ts";
import type { Params } from "../rule.ts";
import { elide } from "../text/elide.ts";
import type { Finding, Severity } from "../verdict.ts";
import type { PlanBrief } from "./brief.ts";
import { sayDay } from "./day.ts";
import { type Plan, saysNone } from "./read.ts";

/** A place in a plan: which table, which row (0-based), which field (null: the whole row). */
interface PlanCell {
  readonly table: "objectives" | "pillars" | "rows";
  readonly row: number;
  readonly field: string | null;
}

/** What every plan rule may look at besides the plan. */
interface PlanContext {
  readonly brief: PlanBrief;
  readonly locale: Locale;
}

interface MessageText {
  readonly message: (params: Params) => string;
  readonly hint: (params: Params) => string;
}

/** What a plan rule's `check` yields. `cell` null: something is missing, there is no place to point at. */
interface RawPlanFinding<Key extends string> {
  readonly message: Key;
  readonly cell: PlanCell | null;
  readonly params?: Params;
}

interface PlanRuleDefinition<Id extends string, S extends z.core.$ZodType, Key extends string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Every option has a default; the brief's numbers come with the context. */
  readonly options: S;
  /** Whether a brief asks for the rule; by default every brief does. */
  readonly askedFor?: (brief: PlanBrief) => boolean;
  readonly messages: Readonly<Record<Key, Localized<MessageText>>>;
  /** Pure; bounded in time for any plan that the schema lets in. Met when it yields nothing. */
  readonly check: (plan: Plan, options: z.output<S>, context: PlanContext) => Iterable<RawPlanFinding<Key>>;
}

/** A plan rule whose types are closed over: what the registry holds and the grader runs. */
export interface PlanRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Always 1: the score of a plan is the share of rules met. */
  readonly weight: 1;
  readonly options: z.core.$ZodType;
  readonly askedFor: (brief: PlanBrief) => boolean;
  /** Runs the rule. `options` is parsed by the rule's schema; throws a ZodError on unknown options. */
  readonly run: (plan: Plan, options: unknown, context: PlanContext) => Finding[];
}

/** Makes a rule of a plan: says what is wrong, in which row and field, and what to do; knows nothing of exercises. */
export function definePlanRule<const Id extends string, S extends z.core.$ZodType, Key extends string>(
  rule: PlanRuleDefinition<Id, S, Key>,
): PlanRule<Id> {
  return {
    id: rule.id,
    severity: rule.severity,
    weight: 1,
    options: rule.options,
    askedFor: rule.askedFor ?? (() => true),
    run(plan, options, context) {
      return Array.from(rule.check(plan, parse(rule.options, options), context), ({ message, cell, params = {} }) => {
        const texts = rule.messages[message][context.locale];
        const say = (text: string) => (context.locale === "it" ? elide(text) : text);
        const said = {
          range: null,
          message: say(place(plan, cell, context.locale) + texts.message(params)),
          hint: say(texts.hint(params)),
        };
        return cell === null ? said : { ...said, cell };
      });
    },
  };
}

const tables: Localized<Readonly<Record<PlanCell["table"], string>>> = {
  it: { objectives: "Obiettivo", pillars: "Pilastro", rows: "Riga" },
  en: { objectives: "Objective", pillars: "Pillar", rows: "Row" },
};

/** Row 12 (3 February, Instagram): so that a finding can be read far from the table. */
function place(plan: Plan, cell: PlanCell | null, locale: Locale): string {
  if (cell === null) return "";
  const row = cell.table === "rows" ? plan.rows[cell.row] : undefined;
  const details = row
    ? [
        row.day === null ? "" : sayDay(row.day, locale),
        saysNone(row.cells.platform) ? "" : row.platforms.map(sayPlatform).join(" + "),
      ]
    : [];
  const shown = details.filter((detail) => detail !== "").join(", ");
  return `${tables[locale][cell.table]} ${cell.row + 1}${shown === "" ? "" : ` (${shown})`}: `;
}

/** A field of a row of the calendar. */
export function inRow(row: { readonly index: number }, field: string | null): PlanCell {
  return { table: "rows", row: row.index, field };
}
