import type { Locale } from "../../../lib/locale.ts";
import type { Script } from "../check-schema.ts";
import { figure, placedRows } from "../read.ts";
import type { FormAnswer } from "../schema.ts";
import { formStrings } from "../strings.ts";

interface Props {
  readonly check: Script;
  readonly answer: FormAnswer;
  readonly locale: Locale;
}

const width = 480;

/** The script as an editor sees it: a strip of shots, each as wide as it lasts. */
export function Strip({ check, answer, locale }: Props) {
  const t = formStrings[locale];
  const shots = placedRows(answer, check.table).map(({ at, cells }) => ({
    number: at + 1,
    seconds: Math.max(0, figure(cells[check.seconds], locale) ?? 0),
  }));
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total === 0) return null;
  const whole = Math.max(total, check.total.max);
  const x = (seconds: number) => (seconds / whole) * width;
  let start = 0;
  const placedShots = shots.map(({ number, seconds }) => {
    const from = start;
    start += seconds;
    return { from, seconds, number, name: `${number}: ${t.seconds(seconds)}` };
  });
  return (
    <svg
      className="form-strip"
      viewBox={`0 0 ${width} 44`}
      role="img"
      aria-label={t.timeline(placedShots.map(({ name }) => name))}
    >
      {placedShots.map(({ from, seconds, number, name }, index) => (
        <g key={name}>
          <rect
            className="form-shot"
            data-odd={index % 2 === 1 ? "" : undefined}
            x={x(from)}
            y="4"
            width={Math.max(0, x(seconds) - 1)}
            height="24"
          />
          <text className="form-shot-name" x={x(from) + x(seconds) / 2} y="20">
            {number}
          </text>
        </g>
      ))}
      <line className="form-strip-limit" x1={x(check.total.min)} x2={x(check.total.min)} y1="0" y2="34" />
      <line className="form-strip-limit" x1={x(check.total.max)} x2={x(check.total.max)} y1="0" y2="34" />
      <text className="form-strip-name" x={x(check.total.min)} y="43">
        {t.seconds(check.total.min)}
      </text>
      <text className="form-strip-name" x={x(check.total.max)} y="43" textAnchor="end">
        {t.seconds(check.total.max)}
      </text>
    </svg>
  );
}
