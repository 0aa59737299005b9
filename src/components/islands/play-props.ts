import type { Exercise } from "../../../exercises/index.ts";
import type { ReadDraft } from "../../../exercises/lib/answer.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RuleNames } from "../../served/rule-names.ts";
import type { AnyView } from "./views.ts";

/** An exercise with what it takes to be played. */
export interface PlayProps {
  readonly exercise: Exercise;
  readonly names: RuleNames;
  readonly View: AnyView;
  readonly readDraft: ReadDraft<unknown>;
  readonly locale: Locale;
}
