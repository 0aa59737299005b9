import type { Locale } from "./locale.ts";
import type { Verdict } from "./verdict.ts";

/** What every View gets. It keeps no record and grades nothing: it shows an exercise, a draft and a verdict. */
export interface ViewProps<E, A> {
  readonly exercise: E;
  readonly locale: Locale;
  /** What the learner had written, as the kind's `readDraft` read it; null at the very start and where it could not. */
  readonly draft: A | null;
  /** The verdict on `submitted`, or null before the first attempt. */
  readonly verdict: Verdict | null;
  readonly submitted: A | null;
  /** An answer is being graded. */
  readonly busy: boolean;
  /** The learner asked for a model answer: show it beside their own. */
  readonly modelShown: boolean;
  /** The best answer that the learner has handed in to another exercise, with its score; null when there is none. */
  readonly elsewhere: (exerciseId: string) => { readonly answer: unknown; readonly score: number } | null;
  /** Called at each change; the draft is saved as typed. */
  readonly onDraft: (answer: A) => void;
  readonly onSubmit: (answer: A) => void;
}
