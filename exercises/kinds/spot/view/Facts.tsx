import type { Locale } from "../../../lib/locale.ts";
import { FactList } from "../../../parts/FactList.tsx";
import type { Spot } from "../schema.ts";
import { spotStrings } from "./strings.ts";

/** The sheet that the work must agree with; nothing where there is none. */
export function Facts({ exercise, locale }: { readonly exercise: Spot; readonly locale: Locale }) {
  const { facts } = exercise.locale[locale];
  if (facts.length === 0) return null;
  return (
    <details className="spot-facts" open>
      <summary>{spotStrings[locale].facts}</summary>
      <FactList facts={facts} />
    </details>
  );
}
