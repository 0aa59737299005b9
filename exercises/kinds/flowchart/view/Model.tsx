import type { Locale } from "../../../lib/locale.ts";
import { endOf, nodeOf, pathTo } from "../chart.ts";
import type { Flowchart, FlowchartAnswer } from "../schema.ts";
import { flowchartStrings } from "../strings.ts";

interface Props {
  readonly exercise: Flowchart;
  readonly answer: FlowchartAnswer;
  readonly locale: Locale;
}

/** Every card: one's own road, the reference road, and why. */
export function Model({ exercise, answer, locale }: Props) {
  const t = flowchartStrings[locale];
  const { chart, cards } = exercise;
  const label = (id: string) => (nodeOf(chart, id) ?? endOf(chart, id))?.locale[locale].label ?? id;
  const road = (path: readonly string[]) => path.map(label).join(" → ");
  const reasons = (end: string, ids: readonly string[]) =>
    endOf(chart, end)
      ?.reasons.filter(({ id }) => ids.includes(id))
      .map((reason) => reason.locale[locale])
      .join(` ${t.or} `);
  return (
    <ol className="model-cards">
      {cards.map((card) => {
        const own = answer[card.id];
        const ownReason = own?.reason === undefined ? "" : reasons(own.path.at(-1) ?? "", [own.reason]);
        return (
          <li key={card.id}>
            <p>
              <strong>{card.locale[locale].author}</strong>
            </p>
            <dl>
              <dt>{t.yours}</dt>
              <dd>
                {own === undefined ? t.none : road(own.path)} {ownReason}
              </dd>
              <dt>{t.model}</dt>
              <dd>
                {road(pathTo(chart, card.gold.end) ?? [])} {reasons(card.gold.end, card.gold.reasons)}
                {card.also.map(({ end }) => (
                  <span key={end}>
                    {" "}
                    ({t.or} {label(end)})
                  </span>
                ))}
              </dd>
              <dt>{t.why}</dt>
              <dd>{card.locale[locale].why}</dd>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
