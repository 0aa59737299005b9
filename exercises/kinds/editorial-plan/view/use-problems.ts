import { useMemo } from "react";
import type { PlanAnswer } from "../../../lib/plan.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import { fromAnswer, toAnswer } from "./answer.ts";
import { type Problem, problemsOf } from "./problems.ts";
import type { Sheet } from "./sheet.ts";

/** The problems of the plan that was handed in. A verdict on another answer than `handed` marks nothing: its rows are not known here. */
export function useProblems(verdict: Verdict | null, submitted: PlanAnswer | null, handed: Sheet): readonly Problem[] {
  return useMemo(() => {
    const same = JSON.stringify(toAnswer(fromAnswer(submitted))) === JSON.stringify(toAnswer(handed));
    return same ? problemsOf(verdict, handed) : [];
  }, [verdict, submitted, handed]);
}
