import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import { type Counts, totalOf } from "../mix.ts";
import type { DataTable } from "../schema.ts";

interface Props {
  readonly groups: DataTable["groups"];
  readonly counts: Counts;
  readonly marks: readonly number[];
  readonly label: string;
  readonly locale: Locale;
}

const height = 26;

/** A month as one bar: a stretch for each group, as wide as its share, and dashes where the targets of a mix lie. */
export function MixBar({ groups, counts, marks, label, locale }: Props) {
  const total = totalOf(counts);
  if (total <= 0) return null;
  const parts = groups.map(({ id, locale: texts }, index) => {
    const count = Math.max(0, counts[id] ?? 0);
    const before = groups.slice(0, index).reduce((sum, one) => sum + Math.max(0, counts[one.id] ?? 0), 0);
    return { id, name: texts[locale].label, count, x: (before / total) * 100, width: (count / total) * 100 };
  });
  const percent = (share: number) => `${formatNumber(share, locale, { least: 0, most: 1 })}%`;
  const words = parts.map(({ name, count, width }) => `${name} ${count}, ${percent(width)}`).join("; ");
  return (
    <figure className="sums-bar">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" role="img" aria-label={`${label}: ${words}`}>
        {parts.map(({ id, x, width }, index) => (
          <rect key={id} className="sums-part" data-part={index} x={x} y="4" width={width} height={height - 8} />
        ))}
        {parts.slice(1).map(({ id, x }) => (
          <line key={id} className="sums-seam" x1={x} x2={x} y1="4" y2={height - 4} />
        ))}
        {marks.map((mark) => (
          <line key={`halo ${mark}`} className="sums-halo" x1={mark} x2={mark} y1="0" y2={height} />
        ))}
        {marks.map((mark) => (
          <line key={mark} className="sums-target" x1={mark} x2={mark} y1="0" y2={height} />
        ))}
      </svg>
    </figure>
  );
}
