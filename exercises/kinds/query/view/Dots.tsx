import type { Locale } from "../../../lib/locale.ts";
import type { Score } from "../score.ts";
import { queryStrings } from "../strings.ts";

const step = 18;
const perRow = 10;

interface Props {
  readonly score: Score;
  readonly locale: Locale;
}

/** Every mention as a dot: what counts and what doesn't, side by side; full when found. */
export function Dots({ score, locale }: Props) {
  const t = queryStrings[locale];
  const sides = [
    { id: "good", title: t.counts, found: score.hits.length, all: score.hits.length + score.missed.length },
    {
      id: "bad",
      title: t.countsNot,
      found: score.noise.length,
      all: score.all.length - score.hits.length - score.missed.length,
    },
  ] as const;
  const [good, bad] = sides;
  return (
    <figure className="query-dots">
      <div
        role="img"
        aria-label={t.picture(good.found, good.all - good.found, bad.found, bad.all - bad.found)}
        className="query-sides"
      >
        {sides.map(({ id, title, found, all }) => (
          <div key={id} data-side={id}>
            <p>
              {title}: <strong>{found}</strong> / {all}
            </p>
            <svg
              viewBox={`0 0 ${perRow * step} ${Math.ceil(all / perRow) * step}`}
              width={perRow * step}
              height={Math.ceil(all / perRow) * step}
              aria-hidden="true"
            >
              {Array.from({ length: all }, (_, n) => n).map((n) => (
                <circle
                  key={n}
                  cx={(n % perRow) * step + step / 2}
                  cy={Math.floor(n / perRow) * step + step / 2}
                  r="6"
                  data-found={n < found ? "" : undefined}
                />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <figcaption className="fine-print">
        <span aria-hidden="true">●</span> {t.keyFound} · <span aria-hidden="true">○</span> {t.keyLeft}
      </figcaption>
    </figure>
  );
}
