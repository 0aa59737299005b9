import type { DashboardStrings } from "../i18n/dashboard.ts";
import type { ProgressStrings } from "../i18n/progress.ts";

/** The words that the progress page hands to its script; {0}, {1} stand for values. */
export type DashboardWords = DashboardStrings["words"] & {
  readonly planLine: string;
  /** The whole path by its name, and those for roles, by id, with their addresses. */
  readonly whole: string;
  readonly paths: Readonly<Record<string, { readonly name: string; readonly href: string }>>;
  readonly state: Pick<
    ProgressStrings,
    "read" | "unread" | "passed" | "notPassed" | "untried" | "draft" | "attempts" | "best" | "revealed" | "steps"
  >;
  readonly reset: Pick<ProgressStrings["reset"], "doneExercise" | "doneCourse" | "undone">;
  /** What is said when the reminder of a copy is put off. */
  readonly reminderLater: string;
};
