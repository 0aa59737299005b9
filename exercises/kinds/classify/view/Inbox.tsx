import { useId, useRef, useState } from "react";
import { findingsOfCard } from "../../../lib/card-verdict.ts";
import { openDimensions } from "../choice.ts";
import { classifyStrings } from "../strings.ts";
import { Message } from "./Message.tsx";
import { Origin } from "./Origin.tsx";
import type { SorterProps } from "./sorter.ts";

/** The beginning of a message, cut between words. */
function excerptOf(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s\S*$/, "")}…`;
}

/** Messages on one side, the open one on the other; on narrow screens one under the other. */
export function Inbox(props: SorterProps) {
  const { exercise, locale, sorting, rows, verdict } = props;
  const t = classifyStrings[locale];
  const id = useId();
  const pane = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const row = rows.includes(current) ? current : (rows[0] ?? 0);
  const openOf = (at: number) => openDimensions(exercise.dimensions, sorting[exercise.cards[at]?.id ?? ""]).length;
  const show = (at: number) => {
    setCurrent(at);
    requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>("h3")?.focus());
  };
  const goesOn = (wanted: (at: number) => boolean) => {
    const others = rows.filter((at) => at !== row && wanted(at));
    return others.find((at) => at > row) ?? others[0];
  };
  const open = goesOn((at) => openOf(at) > 0);
  const next = open ?? goesOn((at) => findingsOfCard(verdict, at).length > 0);
  if (rows.length === 0) return null;
  return (
    <div className="mailbox">
      <section className="mailbox-list" aria-labelledby={`${id}-list`}>
        <h3 id={`${id}-list`}>{t.inbox}</h3>
        <ol>
          {rows.map((at) => {
            const card = exercise.cards[at];
            if (card === undefined) return null;
            const { title, text } = card.locale[locale];
            const found = verdict === null ? null : findingsOfCard(verdict, at).length;
            const state =
              found === null
                ? openOf(at) === 0
                  ? t.sorted
                  : t.toSort
                : found === 0
                  ? `✓ ${t.right}`
                  : `✗ ${t.toReview}`;
            return (
              <li key={card.id} data-row={at} data-tone={found === null ? undefined : found === 0 ? "good" : "bad"}>
                <button
                  type="button"
                  data-goto="open"
                  aria-current={at === row ? "true" : undefined}
                  data-open={openOf(at) > 0 ? "" : undefined}
                  onClick={() => show(at)}
                >
                  <span className="mailbox-from">{title}</span>
                  <span className="mailbox-state">{state}</span>
                  <span className="mailbox-excerpt">{excerptOf(text)}</span>
                </button>
                <Origin card={card} locale={locale} />
              </li>
            );
          })}
        </ol>
      </section>
      <div className="mailbox-pane" ref={pane}>
        <Message key={row} {...props} row={row} />
        <p className="mailbox-next">
          {next === undefined ? (
            openOf(row) === 0 && t.allDone
          ) : (
            <button type="button" className="button quiet" onClick={() => show(next)}>
              {open === undefined ? t.nextWrong : t.next}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
