import { useId, useMemo, useRef, useState } from "react";
import { cardTable, findingsOfCard } from "../../lib/card-verdict.ts";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import { Said } from "../../parts/Said.tsx";
import { linksOf, placeOf } from "./board.ts";
import type { Chain, ChainAnswer, Link } from "./schema.ts";
import { chainStrings } from "./strings.ts";
import { Card } from "./view/Card.tsx";
import { Column } from "./view/Column.tsx";
import { Lines } from "./view/Lines.tsx";
import { LinkList } from "./view/LinkList.tsx";
import { Model } from "./view/Model.tsx";
import { useBoard } from "./view/use-board.ts";

export { readDraft } from "./answer.ts";

/** A board of levels: cards are placed in them and linked from each to the next. */
export default function View(props: ViewProps<Chain, ChainAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, draft, onDraft, onSubmit } = props;
  const t = chainStrings[locale];
  const id = useId();
  const board = useBoard({ exercise, locale, draft, onDraft });
  const { answer, open, source, openCards, titleOf } = board;
  const columns = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState("");
  const links = useMemo(() => linksOf(exercise, answer), [exercise, answer]);

  const isWrong = ([from, to]: Link) => {
    const row = exercise.cards.findIndex((card) => card.id === from);
    const found = verdict?.rules.flatMap(({ findings }) => findings) ?? [];
    return found.some(({ cell }) => cell?.table === cardTable && cell.row === row && cell.field === to);
  };
  const cardsAt = (level: number) =>
    exercise.cards.map((card, row) => {
      const place = placeOf(exercise, answer, card.id);
      if (place !== level) return null;
      return (
        <Card
          key={card.id}
          {...{ exercise, row, locale, place }}
          open={open === card.id}
          source={source === card.id}
          linking={source !== null}
          helpId={`${id}-keys`}
          findings={verdict === null ? null : findingsOfCard(verdict, row)}
          changed={answer.levels[card.id] !== submitted?.levels[card.id]}
          onChoose={() => board.choose(card.id)}
          onKey={(event) => board.key(card.id, event)}
          onPlace={(to) => board.place(card.id, to)}
          onLink={() => board.startLink(card.id)}
        />
      );
    });
  const handIn = () => {
    const [first] = openCards;
    setProblem(first === undefined ? "" : t.missing(openCards.length));
    if (first === undefined) onSubmit(answer);
    else board.focusCard(first.id);
  };
  const placed = exercise.cards.length - openCards.length;
  return (
    <div className="chain" ref={board.root}>
      <p className="chain-progress">{t.progress(placed, exercise.cards.length, links.length)}</p>
      <details className="fine-print for-keys">
        <summary>{t.keys}</summary>
        <p>{t.keysHelp(exercise.levels.length)}</p>
      </details>
      <p id={`${id}-keys`} hidden>
        {t.keysShort(exercise.levels.length)}
      </p>
      <Column
        kind="tray"
        index={-1}
        title={`${t.tray} (${openCards.length})`}
        empty={t.trayEmpty}
        count={openCards.length}
        onDrop={(card) => board.place(card, -1)}
      >
        {cardsAt(-1)}
      </Column>
      {source !== null && (
        <p className="chain-linking">
          <span>{t.linking(titleOf(source))}</span>{" "}
          <button type="button" className="button quiet" onClick={board.cancelLink}>
            {t.cancel}
          </button>
        </p>
      )}
      <div className="chain-board" ref={columns}>
        {exercise.levels.map((level, index) => (
          <Column
            key={level.id}
            kind="level"
            index={index}
            title={t.level(index + 1, level.locale[locale].label)}
            help={level.locale[locale].help}
            empty={t.levelEmpty}
            count={exercise.cards.filter((card) => placeOf(exercise, answer, card.id) === index).length}
            onDrop={(card) => board.place(card, index)}
          >
            {cardsAt(index)}
          </Column>
        ))}
        <Lines
          board={columns}
          links={links}
          selected={source ?? open}
          isWrong={isWrong}
          label={t.picture(links.length)}
        />
      </div>
      <LinkList
        {...{ exercise, locale, links, titleOf, isWrong }}
        heading={board.heading}
        isFull={board.isFull}
        onAdd={board.link}
        onRemove={board.unlink}
      />
      <Said said={board.said} />
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {modelShown && <Model exercise={exercise} answer={submitted ?? answer} locale={locale} />}
    </div>
  );
}
