import { useMemo, useRef, useState } from "react";
import { findingsOfCard } from "../../lib/card-verdict.ts";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { useAfterRender } from "../../parts/use-after-render.ts";
import { highestSeed, type NumbersAnswer } from "./answer.ts";
import { deal, isDealt, offersCannotSay } from "./draw.ts";
import { ownFigures } from "./read.ts";
import type { Numbers } from "./schema.ts";
import { numbersStrings } from "./strings.ts";
import { Data } from "./view/Data.tsx";
import { emptyAnswer, isAnswered, partOf } from "./view/form.ts";
import { ItemCard } from "./view/ItemCard.tsx";
import { MixChange } from "./view/MixChange.tsx";
import { MixChoice } from "./view/MixChoice.tsx";
import { Model } from "./view/Model.tsx";
import { NumberInput } from "./view/NumberInput.tsx";

export { readDraft } from "./answer.ts";

/** Figures to work out: the data, then a question each, with other numbers on request. */
export default function View(props: ViewProps<Numbers, NumbersAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const t = numbersStrings[locale];
  const [answer, setAnswer] = useState<NumbersAnswer>(props.draft ?? emptyAnswer(1));
  /** What there was before other numbers were dealt, or taken back: either can be gone back to. */
  const [before, setBefore] = useState<NumbersAnswer | null>(null);
  /** Whether what can be gone back to are the newer numbers. */
  const [isNewer, setIsNewer] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const afterRender = useAfterRender();
  const list = useRef<HTMLOListElement>(null);
  const items = useMemo(() => deal(exercise, answer.seed), [exercise, answer.seed]);
  const own = ownFigures(items, answer, locale);
  const sayable = offersCannotSay(exercise);

  const change = (changed: NumbersAnswer) => {
    setAnswer(changed);
    setProblem("");
    onDraft(changed);
  };
  const renew = () => {
    setBefore(answer);
    setIsNewer(false);
    setSaid(t.renewed);
    change(emptyAnswer((answer.seed % highestSeed) + 1));
  };
  const undo = () => {
    if (before === null) return;
    setBefore(answer);
    setIsNewer(!isNewer);
    setSaid(isNewer ? t.redone : t.undone);
    change(before);
  };
  const handIn = () => {
    const open = items.filter((dealt) => !isAnswered(dealt, answer));
    const [first] = open;
    if (first === undefined) {
      setSaid("");
      setBefore(null);
      onSubmit(answer);
      return;
    }
    setProblem(t.missing(open.length));
    afterRender(() => list.current?.querySelector<HTMLElement>(`[data-row="${first.row}"] h3`)?.focus());
  };
  /** A verdict speaks of the numbers that were handed in, not of those dealt since. */
  const judged = submitted?.seed === answer.seed ? verdict : null;
  return (
    <div className="sums">
      {exercise.table !== undefined && (
        <Data
          table={exercise.table}
          locale={locale}
          marks={answer.marks}
          onMarks={(marks) => change({ ...answer, marks })}
        />
      )}
      <div className="sums-top">
        <p role="status">{t.progress(items.filter((dealt) => isAnswered(dealt, answer)).length, items.length)}</p>
        {isDealt(exercise) && (
          <>
            <span className="fine-print">{t.hand(answer.seed)}</span>
            <button type="button" className="button quiet" onClick={renew}>
              {t.renew}
            </button>
          </>
        )}
      </div>
      <p className="notice" role="status">
        {said}{" "}
        {before !== null && (
          <button type="button" className="link" onClick={undo}>
            {isNewer ? t.redo : t.undo}
          </button>
        )}
      </p>
      <ol className="sums-items" ref={list} aria-label={t.items}>
        {items.map((dealt) => {
          const { item, row } = dealt;
          return (
            <ItemCard
              key={`${answer.seed}-${item.id}`}
              {...{ dealt, locale }}
              findings={judged === null ? null : findingsOfCard(judged, row)}
              changed={partOf(dealt, answer) !== partOf(dealt, submitted)}
            >
              {(askId) =>
                item.type === "number" ? (
                  <NumberInput {...{ item, locale, askId, answer }} offersCannotSay={sayable} onChange={change} />
                ) : item.type === "mixes" ? (
                  <MixChoice {...{ exercise, item, locale, askId, answer }} onChange={change} />
                ) : (
                  <MixChange {...{ exercise, item, locale, askId, answer, own }} onChange={change} />
                )
              }
            </ItemCard>
          );
        })}
      </ol>
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {modelShown && <Model exercise={exercise} items={items} answer={answer} locale={locale} />}
    </div>
  );
}
