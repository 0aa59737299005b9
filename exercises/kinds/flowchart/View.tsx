import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { besideCard, findingsOfCard } from "../../lib/card-verdict.ts";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { endOf } from "./chart.ts";
import type { Flowchart, FlowchartAnswer, Walk } from "./schema.ts";
import { flowchartStrings } from "./strings.ts";
import { CardList } from "./view/CardList.tsx";
import { Comment } from "./view/Comment.tsx";
import { Drawing } from "./view/Drawing.tsx";
import { Model } from "./view/Model.tsx";
import { Step } from "./view/Step.tsx";
import { answered, backAt, firstOpen, restored, sameWalk, stateOf } from "./walk.ts";

export { readDraft } from "./answer.ts";

/** An inbox of comments, each led through a chart one question at a time. */
export default function View(props: ViewProps<Flowchart, FlowchartAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const { chart, cards } = exercise;
  const t = flowchartStrings[locale];
  const [answer, setAnswer] = useState<FlowchartAnswer>(props.draft ?? {});
  const [row, setRow] = useState(() => Math.max(firstOpen(exercise, answer), 0));
  const [problem, setProblem] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useRef<HTMLDivElement>(null);
  /** Where the focus goes after the next paint, because the control that held it is gone. */
  const focusNext = useRef<"heading" | "now" | null>(null);
  useEffect(() => {
    if (focusNext.current === "heading") heading.current?.focus();
    if (focusNext.current === "now") now.current?.focus();
    focusNext.current = null;
  });

  const card = cards[row];
  if (card === undefined) return null;
  const walk = restored(chart, answer[card.id]);
  const select = (to: number) => {
    if (to < 0 || to >= cards.length) return;
    // The comment that is already open is not drawn again, so the focus can go there at once.
    if (to === row) heading.current?.focus();
    else focusNext.current = "heading";
    setRow(to);
  };
  const change = (next: Walk) => {
    if (sameWalk(next, walk)) return;
    if (
      next.path.length !== walk.path.length &&
      (endOf(chart, next.path.at(-1)) !== undefined || next.path.length < walk.path.length)
    )
      focusNext.current = "now";
    const changed = { ...answer, [card.id]: next };
    setAnswer(changed);
    setProblem("");
    onDraft(changed);
  };
  const handIn = () => {
    const open = cards.filter(({ id }) => stateOf(chart, restored(chart, answer[id])) !== "done").length;
    if (open === 0) {
      onSubmit(Object.fromEntries(cards.map(({ id }) => [id, restored(chart, answer[id])])));
      return;
    }
    setProblem(t.missing(open));
    select(firstOpen(exercise, answer));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key === "y" || (key === "s" && locale === "it")) change(answered(chart, walk, "yes"));
    else if (key === "n") change(answered(chart, walk, "no"));
    else if (key === "backspace") change(backAt(walk, walk.path.length - 2));
    else if (key === "arrowleft") select(row - 1);
    else if (key === "arrowright") select(row + 1);
    else return;
    event.preventDefault();
  };

  const findings = findingsOfCard(verdict, row);
  const untouched = sameWalk(walk, submitted?.[card.id]);
  return (
    <div className="crossroads-whole">
      <div className="crossroads">
        <CardList {...{ exercise, locale, answer, verdict, submitted }} current={row} onSelect={select} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would name every button inside by its legend */}
        <div
          className="crossroads-main"
          role="group"
          aria-label={t.comment(row + 1, cards.length)}
          onKeyDown={onKeyDown}
        >
          <Comment ref={heading} {...{ exercise, row, locale }} />
          <Step key={card.id} ref={now} {...{ exercise, walk, locale }} onWalk={change} />
          {verdict !== null && submitted !== null && (
            <div className="crossroads-mark" data-tone={findings.length === 0 ? "good" : "bad"}>
              <p>
                <strong>{findings.length === 0 ? `✓ ${t.right}` : `✗ ${t.toReview}`}</strong> {!untouched && t.changed}
              </p>
              {findings.map(({ message }) => (
                <p key={message}>{besideCard(message, row, card.locale[locale].author)}</p>
              ))}
            </div>
          )}
          <p className="crossroads-turn">
            <button type="button" className="button quiet" aria-disabled={row === 0} onClick={() => select(row - 1)}>
              {t.previous}
            </button>
            <button
              type="button"
              className="button quiet"
              aria-disabled={row === cards.length - 1}
              onClick={() => select(row + 1)}
            >
              {t.next}
            </button>
          </p>
          <p className="shortcut">{t.keys}</p>
        </div>
        <Drawing exercise={exercise} path={walk.path} locale={locale} />
      </div>
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {modelShown && <Model exercise={exercise} answer={submitted ?? answer} locale={locale} />}
    </div>
  );
}
