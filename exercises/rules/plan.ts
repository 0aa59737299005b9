import type { PlanRule } from "../lib/plan/rule.ts";
import { planAiLabel } from "./plan-ai-label/rule.ts";
import { planApproval } from "./plan-approval/rule.ts";
import { planCadence } from "./plan-cadence/rule.ts";
import { planCapacity } from "./plan-capacity/rule.ts";
import { planCoherence } from "./plan-coherence/rule.ts";
import { planDisclosure } from "./plan-disclosure/rule.ts";
import { planDuplicates } from "./plan-duplicates/rule.ts";
import { planFields } from "./plan-fields/rule.ts";
import { planFunnel } from "./plan-funnel/rule.ts";
import { planGaps } from "./plan-gaps/rule.ts";
import { planKeyDates } from "./plan-key-dates/rule.ts";
import { planKpis } from "./plan-kpis/rule.ts";
import { planLimits } from "./plan-limits/rule.ts";
import { planMix } from "./plan-mix/rule.ts";
import { planObjectives } from "./plan-objectives/rule.ts";
import { planOpenSlots } from "./plan-open-slots/rule.ts";
import { planPillars } from "./plan-pillars/rule.ts";
import { planReview } from "./plan-review/rule.ts";
import { planRights } from "./plan-rights/rule.ts";
import { planSensitiveDates } from "./plan-sensitive-dates/rule.ts";
import { planUtm } from "./plan-utm/rule.ts";

/** The rules of an editorial plan, in the order in which they are shown (facts 3.5). */
export const planRules = [
  planObjectives,
  planKpis,
  planPillars,
  planMix,
  planFunnel,
  planFields,
  planApproval,
  planCadence,
  planGaps,
  planLimits,
  planDuplicates,
  planUtm,
  planDisclosure,
  planAiLabel,
  planRights,
  planSensitiveDates,
  planKeyDates,
  planOpenSlots,
  planReview,
  planCapacity,
  planCoherence,
] as const satisfies readonly PlanRule[];

export type PlanRuleId = (typeof planRules)[number]["id"];
