import { nameInFormula } from "../../../lib/figures/arithmetic.ts";
import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import { Said } from "../../../parts/Said.tsx";
import { useSaid } from "../../../parts/use-said.ts";
import { mostChange, type NumbersAnswer } from "../answer.ts";
import type { Figures } from "../draw.ts";
import { changed, limitsOf, shareOf, sizeOf, totalOf } from "../mix.ts";
import type { ChangeItem, Numbers } from "../schema.ts";
import { numbersStrings } from "../strings.ts";
import { MixBar } from "./MixBar.tsx";

interface Props {
  readonly exercise: Numbers;
  readonly item: ChangeItem;
  readonly locale: Locale;
  readonly askId: string;
  readonly answer: NumbersAnswer;
  /** The counts as the learner gave them: the bar shows their month, and gives none away. */
  readonly own: Figures;
  readonly onChange: (answer: NumbersAnswer) => void;
}

/** Posts added to a month and taken away, and what that makes of the mix. */
export function MixChange({ exercise, item, locale, askId, answer, own, onChange }: Props) {
  const t = numbersStrings[locale];
  const { said, say } = useSaid();
  const groups = exercise.table?.groups ?? [];
  const mix = exercise.mixes.find(({ id }) => id === item.mix);
  if (mix === undefined) return null;
  const change = answer.changes[item.id] ?? {};
  const now = Object.fromEntries(groups.map(({ id }) => [id, Number(own[nameInFormula(id)] ?? Number.NaN)]));
  const counted = Object.values(now).every((count) => Number.isInteger(count) && count >= 0);
  const after = changed(now, change);
  const percent = (share: number) => `${formatNumber(share * 100, locale, { least: 0, most: 1 })}%`;
  const alter = (id: string, name: string, by: number) => {
    const next = Math.max(-mostChange, Math.min(mostChange, (change[id] ?? 0) + by));
    const all = { ...change, [id]: next };
    onChange({ ...answer, changes: { ...answer.changes, [item.id]: all } });
    const total = counted ? `, ${t.posts(totalOf(changed(now, all)))}` : "";
    say(`${name}: ${t.by(next)}. ${t.changes(sizeOf(all))}${total}.`);
  };
  const limit = (bound: (typeof mix.bounds)[number]) => {
    const { min, max } = limitsOf(bound);
    if (bound.min === undefined) return t.atMost(percent(max));
    return bound.max === undefined ? t.atLeast(percent(min)) : t.between(percent(min), percent(max));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the question above is its name, not a legend
    <div className="sums-change" role="group" aria-labelledby={askId}>
      {counted ? (
        <>
          <MixBar {...{ groups, locale }} counts={now} marks={mix.marks} label={t.barNow} />
          <MixBar {...{ groups, locale }} counts={after} marks={mix.marks} label={t.barAfter} />
          <p className="fine-print">{t.target(mix.locale[locale].name)}</p>
        </>
      ) : (
        <p className="fine-print">{t.needCounts}</p>
      )}
      <ul className="sums-steps">
        {groups.map(({ id, locale: texts }, index) => {
          const name = texts[locale].label;
          return (
            <li key={id} data-group={id}>
              <svg viewBox="0 0 10 10" className="sums-swatch" aria-hidden="true">
                <rect className="sums-part" data-part={index} width="10" height="10" rx="2" />
              </svg>
              <span className="sums-group">{name}</span>
              <span className="sums-stepper">
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t.remove(name)}
                  onClick={() => alter(id, name, -1)}
                >
                  −
                </button>
                <span className="sums-by">{t.by(change[id] ?? 0)}</span>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t.add(name)}
                  onClick={() => alter(id, name, 1)}
                >
                  +
                </button>
              </span>
              {counted && (
                <span className="sums-counts">
                  {now[id]} → {after[id]}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="sums-total">
        <strong>{t.changes(sizeOf(change))}</strong>
        {counted && ` · ${t.posts(totalOf(after))}`}
      </p>
      {counted && (
        <ul className="sums-bounds" aria-label={t.bounds}>
          {mix.bounds.map((bound) => (
            <li key={bound.groups.join()}>
              {bound.locale[locale]}: <strong>{percent(shareOf(bound.groups, after))}</strong> ({limit(bound)})
            </li>
          ))}
        </ul>
      )}
      <Said said={said} />
    </div>
  );
}
