import { findingsOfCard } from "../../../lib/card-verdict.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import { endOf } from "../chart.ts";
import type { Flowchart, FlowchartAnswer } from "../schema.ts";
import { flowchartStrings } from "../strings.ts";
import { restored, sameWalk, stateOf } from "../walk.ts";

interface Props {
  readonly exercise: Flowchart;
  readonly locale: Locale;
  readonly answer: FlowchartAnswer;
  readonly current: number;
  readonly verdict: Verdict | null;
  readonly submitted: FlowchartAnswer | null;
  readonly onSelect: (row: number) => void;
}

/** The inbox: every comment with where it stands, in words. */
export function CardList({ exercise, locale, answer, current, verdict, submitted, onSelect }: Props) {
  const t = flowchartStrings[locale];
  const { chart, cards } = exercise;
  const walks = cards.map(({ id }) => restored(chart, answer[id]));
  const done = walks.filter((walk) => stateOf(chart, walk) === "done").length;
  return (
    <nav className="inbox" aria-label={t.comments}>
      <p className="inbox-count">{t.progress(done, cards.length)}</p>
      <ol>
        {cards.map((card, row) => {
          const walk = walks[row] ?? { path: [] };
          const state = stateOf(chart, walk);
          const judged = verdict !== null && sameWalk(walk, submitted?.[card.id]);
          const mark = !judged ? undefined : findingsOfCard(verdict, row).length === 0 ? "right" : "toReview";
          const label = endOf(chart, walk.path.at(-1))?.locale[locale].label;
          return (
            <li key={card.id} data-mark={mark} data-state={state}>
              <button type="button" aria-current={row === current ? "true" : undefined} onClick={() => onSelect(row)}>
                <span className="inbox-who">
                  {row + 1}. {card.locale[locale].author}
                </span>
                <span className="inbox-state">
                  {state === "done" ? label : t[state]}
                  {mark !== undefined && (
                    <strong>
                      {" "}
                      {mark === "right" ? "✓" : "✗"} {t[mark]}
                    </strong>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
