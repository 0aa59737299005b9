import { useId, useRef, useState } from "react";
import { findingsOfCard } from "../../lib/card-verdict.ts";
import type { ViewProps } from "../../lib/view.ts";
import { answeredCards, chosen, openDimensions } from "./choice.ts";
import type { Choice, Classify, ClassifyAnswer } from "./schema.ts";
import { classifyStrings } from "./strings.ts";
import { Card } from "./view/Card.tsx";
import { Model } from "./view/Model.tsx";

/** Cases to sort: a row each, with a box for every dimension. */
export default function View(props: ViewProps<Classify, ClassifyAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const { cards, dimensions } = exercise;
  const t = classifyStrings[locale];
  const id = useId();
  const [answer, setAnswer] = useState<ClassifyAnswer>(props.draft ?? {});
  /** The cards that were open when the filter was set: a card must not vanish while it is being filled in. */
  const [shown, setShown] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState("");
  const list = useRef<HTMLOListElement>(null);

  const openCards = () =>
    cards.filter((card) => openDimensions(dimensions, answer[card.id]).length > 0).map((card) => card.id);
  const change = (card: string, choice: Choice) => {
    const changed = { ...answer, [card]: choice };
    setAnswer(changed);
    setProblem("");
    onDraft(changed);
  };
  const handIn = () => {
    const open = openCards();
    if (open.length === 0) {
      setShown(null);
      onSubmit(answer);
      return;
    }
    setProblem(t.missing(open.length));
    setShown(open);
    const first = cards.findIndex((card) => card.id === open[0]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${first}"] h3`)?.focus());
  };
  const same = (one: Choice | undefined, other: Choice | undefined) =>
    dimensions.every(
      (dimension) => chosen(one, dimension.id).toSorted().join() === chosen(other, dimension.id).toSorted().join(),
    );

  const visible = cards
    .map((card, row) => ({ card, row }))
    .filter(({ card }) => shown === null || shown.includes(card.id));
  return (
    <div className="diagnosis">
      <div className="diagnosis-bar">
        <p role="status">{t.progress(answeredCards(exercise, answer), cards.length)}</p>
        <label htmlFor={`${id}-show`}>{t.show}</label>
        <select
          id={`${id}-show`}
          value={shown === null ? "all" : "open"}
          onChange={({ target }) => setShown(target.value === "all" ? null : openCards())}
        >
          <option value="all">{t.all}</option>
          <option value="open">{t.open}</option>
        </select>
      </div>
      {visible.length === 0 && <p>{t.noneOpen}</p>}
      <ol className="case-cards" ref={list} aria-label={t.cards}>
        {visible.map(({ card, row }) => (
          <Card
            key={card.id}
            {...{ exercise, row, locale }}
            choice={answer[card.id] ?? {}}
            findings={verdict === null ? null : findingsOfCard(verdict, row)}
            changed={!same(answer[card.id], submitted?.[card.id])}
            onChange={(choice) => change(card.id, choice)}
          />
        ))}
      </ol>
      <p className="problem" role="alert">
        {problem}
      </p>
      <p>
        <button type="button" className="button" aria-disabled={busy} onClick={handIn}>
          {busy ? t.submitting : t.submit}
        </button>
      </p>
      {modelShown && <Model exercise={exercise} answer={submitted ?? answer} locale={locale} />}
    </div>
  );
}
