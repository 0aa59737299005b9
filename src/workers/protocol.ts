import type { Exercise, Grading } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";

/** What the page asks of the grading worker. */
export interface GradeRequest {
  readonly request: number;
  readonly exercise: Exercise;
  readonly answer: unknown;
  readonly locale: Locale;
}

/** What the worker says: `final` is false while the dictionary is still on its way. */
export interface GradeReply {
  readonly request: number;
  readonly grading: Grading;
  readonly final: boolean;
}
