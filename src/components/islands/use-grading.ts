import { useRef, useState } from "react";
import type { Exercise } from "../../../exercises/index.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { Verdict } from "../../../exercises/lib/verdict.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { grade } from "../../workers/grader.ts";
import type { Judged } from "./judged.ts";
import type { VerdictPanel } from "./VerdictPanel.tsx";

/** Fetches what shows a verdict: nobody needs it who hasn't written yet. */
export const fetchPanel = (): Promise<typeof VerdictPanel> =>
  import("./VerdictPanel.tsx").then((module) => module.VerdictPanel);

/** What became of the answer that was handed in, and the ways to hand one in. */
export interface Desk {
  /** The answer on show with its verdict, which may not be the final one yet. */
  readonly judged: Judged | null;
  /** What shows it; there as soon as something is judged. */
  readonly Panel: typeof VerdictPanel | null;
  readonly busy: boolean;
  /** Why there is no verdict, for the learner; empty when nothing went wrong. */
  readonly problem: string;
  /** Grades an answer as that attempt; `andThen` is called once, with the final verdict. */
  handIn(answer: unknown, attempt: number, andThen: (verdict: Verdict) => void): void;
  /** Takes what is on show away and gives up the grading under way, which would come back as an attempt. */
  clear(): void;
}

/** Joins an exercise to the grading worker. */
export function useGrading(exercise: Exercise, locale: Locale): Desk {
  const [judged, setJudged] = useState<Judged | null>(null);
  const [Panel, setPanel] = useState<Desk["Panel"]>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const leave = useRef(() => {});
  const fail = (why: string) => {
    setBusy(false);
    setProblem(why);
  };
  return {
    judged,
    Panel,
    busy,
    problem,
    handIn(answer, attempt, andThen) {
      leave.current();
      setBusy(true);
      setProblem("");
      let here = true;
      const failed = () => here && fail(exerciseStrings[locale].gradingFailed);
      const panel = fetchPanel();
      // It is told when there is a verdict to show; until then nobody listens.
      panel.catch(() => {});
      const cease = grade(
        exercise,
        answer,
        locale,
        (grading, final) => {
          if (!grading.ok) return fail(grading.problem);
          const { verdict } = grading;
          panel.then((fetched) => {
            if (!here) return;
            setPanel(() => fetched);
            setJudged({ answer, verdict, attempt, final });
            if (!final) return;
            setBusy(false);
            andThen(verdict);
          }, failed);
        },
        failed,
      );
      leave.current = () => {
        here = false;
        cease();
      };
    },
    clear() {
      leave.current();
      setBusy(false);
      setJudged(null);
    },
  };
}
