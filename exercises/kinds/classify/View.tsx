import { useId, useRef, useState } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { useAfterRender } from "../../parts/use-after-render.ts";
import { answerOf, type Parts, partsOf } from "./answer.ts";
import { answeredCards, chosen, openDimensions } from "./choice.ts";
import type { Choice, Classify, ClassifyAnswer } from "./schema.ts";
import { classifyStrings } from "./strings.ts";
import { Agreements } from "./view/Agreements.tsx";
import { Board } from "./view/Board.tsx";
import { CardList } from "./view/CardList.tsx";
import { Cross } from "./view/Cross.tsx";
import { Figures } from "./view/Figures.tsx";
import { Inbox } from "./view/Inbox.tsx";
import { Model } from "./view/Model.tsx";

export { readDraft } from "./answer.ts";

const sorters = { cards: CardList, board: Board, inbox: Inbox } as const;

/** Cases to sort: as cards with boxes to fill in, on a board with columns, or in an inbox. */
export default function View(props: ViewProps<Classify, ClassifyAnswer>) {
  const { exercise, locale, verdict, busy, modelShown, onDraft, onSubmit } = props;
  const { cards, dimensions, figures, layout } = exercise;
  const t = classifyStrings[locale];
  const id = useId();
  const [{ sorting, typed }, setParts] = useState<Parts>(() => partsOf(props.draft));
  /** The cards that were open when the filter was set: a card must not vanish while it is being filled in. */
  const [shown, setShown] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const afterRender = useAfterRender();
  const submitted = props.submitted === null ? null : partsOf(props.submitted);

  const openCards = () =>
    cards.filter((card) => openDimensions(dimensions, sorting[card.id]).length > 0).map((card) => card.id);
  const change = (parts: Parts) => {
    setParts(parts);
    setProblem("");
    onDraft(answerOf(exercise, parts));
  };
  const goTo = (selector: string) =>
    afterRender(() => {
      const target = root.current?.querySelector<HTMLElement>(selector);
      target?.focus();
      if (target?.dataset["goto"] === "open") target.click();
    });
  const handIn = () => {
    const open = openCards();
    const figure = figures.findIndex((one) => (typed[one.id] ?? "").trim() === "");
    if (open.length > 0) {
      setProblem(layout === "inbox" ? t.missingMessages(open.length) : t.missing(open.length));
      if (layout === "cards") setShown(open);
      goTo(`[data-row="${cards.findIndex((card) => card.id === open[0])}"] [data-goto]`);
    } else if (figure >= 0) {
      setProblem(t.figureProblem);
      goTo(`[data-figure="${figure}"] input`);
    } else {
      setShown(null);
      onSubmit(answerOf(exercise, { sorting, typed }));
    }
  };
  const same = (one: Choice | undefined, other: Choice | undefined) =>
    dimensions.every(
      (dimension) => chosen(one, dimension.id).toSorted().join() === chosen(other, dimension.id).toSorted().join(),
    );

  const progress = layout === "inbox" ? t.sortedOf : t.progress;
  const Sorter = sorters[layout];
  const rows = [...cards.keys()].filter((row) => shown === null || shown.includes(cards[row]?.id ?? ""));
  return (
    <div className="diagnosis" data-layout={layout} ref={root}>
      <div className="diagnosis-bar">
        {/* The board and the inbox say the count themselves, with the move. */}
        <p role={layout === "cards" ? "status" : undefined}>
          {progress(answeredCards(exercise, sorting), cards.length)}
        </p>
        {layout !== "board" && (
          <p className="label-beside">
            <label htmlFor={`${id}-show`}>{t.show}</label>
            <select
              id={`${id}-show`}
              value={shown === null ? "all" : "open"}
              onChange={({ target }) => setShown(target.value === "all" ? null : openCards())}
            >
              <option value="all">{t.all}</option>
              <option value="open">{t.open}</option>
            </select>
          </p>
        )}
      </div>
      {rows.length === 0 && <p>{t.noneOpen}</p>}
      <Sorter
        {...{ exercise, locale, sorting, rows, verdict }}
        isChanged={(card) => !same(sorting[card], submitted?.sorting[card])}
        onChange={(card, choice) => change({ sorting: { ...sorting, [card]: choice }, typed })}
      />
      <Cross exercise={exercise} locale={locale} sorting={sorting} />
      {figures.length > 0 && (
        <Figures
          {...{ exercise, locale, sorting, typed, verdict }}
          onChange={(figure, text) => change({ sorting, typed: { ...typed, [figure]: text } })}
        />
      )}
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {verdict !== null && submitted !== null && exercise.agreement.length > 0 && (
        <Agreements exercise={exercise} locale={locale} sorting={submitted.sorting} />
      )}
      {modelShown && <Model exercise={exercise} sorting={submitted?.sorting ?? sorting} locale={locale} />}
    </div>
  );
}
