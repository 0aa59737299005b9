import type { Exercise, Grading } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Holding } from "../../exercises/what-if.ts";

/** What the page asks of the grading worker: a verdict, or what each sentence of a text holds up. */
export interface GradeRequest {
  readonly request: number;
  readonly exercise: Exercise;
  /** Left out: nothing to grade yet, only to fetch what grading will take. */
  readonly answer?: unknown;
  readonly locale: Locale;
  /** Of a what-if: the key of the answer that holds the text, null for an answer that is the text. */
  readonly whatIf?: { readonly field: string | null };
}

/** What the worker says; it needs no check, since a page names its worker by its content. `final` is false while the dictionary is still on its way. */
export type GradeReply =
  | { readonly request: number; readonly grading: Grading; readonly final: boolean }
  | { readonly request: number; readonly holdings: readonly Holding[]; readonly final: true }
  /** Part of the answer is in a language that this worker has no words for. */
  | { readonly request: number; readonly elsewhere: true; readonly final: true }
  | { readonly request: number; readonly failed: true; readonly final: true };
