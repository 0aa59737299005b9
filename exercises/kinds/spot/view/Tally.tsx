import type { Locale } from "../../../lib/locale.ts";
import type { Judgement } from "../judgement.ts";
import { sayDuration } from "./duration.ts";
import { spotStrings } from "./strings.ts";

interface Props {
  readonly judgement: Judgement;
  readonly seconds: number | null;
  readonly locale: Locale;
}

/** How many were found, how many are still hidden, how many marks were too many: a stroke for each. Not where. */
export function Tally({ judgement: { found, hidden, wrong }, seconds, locale }: Props) {
  const t = spotStrings[locale];
  const strokes = [
    ...Array<"found">(found.size).fill("found"),
    ...Array<"hidden">(hidden.length).fill("hidden"),
    ...Array<"wrong">(Math.min(wrong, 40)).fill("wrong"),
  ];
  return (
    <section className="spot-tally" aria-label={t.tallyTitle}>
      <p className="spot-strokes" aria-hidden="true">
        {strokes.map((kind, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are all alike
          <span key={index} data-stroke={kind}>
            {kind === "found" ? "✓" : kind === "hidden" ? "" : "✗"}
          </span>
        ))}
      </p>
      <p>{t.tally(found.size, hidden.length, wrong)}</p>
      {seconds !== null && <p className="fine-print">{t.time(sayDuration(seconds))}</p>}
    </section>
  );
}
