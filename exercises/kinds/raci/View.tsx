import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { at, blockOf } from "../../lib/sheet/grid-selection.ts";
import type { ViewProps } from "../../lib/view.ts";
import { FactList } from "../../parts/FactList.tsx";
import { HandIn } from "../../parts/HandIn.tsx";
import { historyCommand } from "../../parts/history-command.ts";
import { Said } from "../../parts/Said.tsx";
import { useNarrow } from "../../parts/use-narrow.ts";
import { useSaid } from "../../parts/use-said.ts";
import { type Cell, filled, type Letter, letters, valueAt, withLetter, write } from "./matrix.ts";
import type { Raci, RaciAnswer } from "./schema.ts";
import { raciStrings } from "./strings.ts";
import { Balance } from "./view/Balance.tsx";
import { Cards } from "./view/Cards.tsx";
import { Grid } from "./view/Grid.tsx";
import { Legend } from "./view/Legend.tsx";
import { marksOf } from "./view/marks.ts";
import { lineCounts, shown } from "./view/show.ts";
import { useMatrix } from "./view/use-matrix.ts";
import { Whys } from "./view/Whys.tsx";

export { readDraft } from "./answer.ts";

const unmarked = { cell: () => null, row: () => null, role: () => null };

/** A RACI matrix: a spreadsheet of letters, a card for each row on phones, counts and loads as one writes. */
export default function View(props: ViewProps<Raci, RaciAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onSubmit } = props;
  const t = raciStrings[locale];
  const { rows, roles } = exercise;
  const id = useId();
  const matrix = useMatrix(props.draft, props.onDraft);
  const { answer } = matrix;
  const narrow = useNarrow();
  const [selection, setSelection] = useState(() => at(0, 0));
  const { said, say } = useSaid();
  const [problem, setProblem] = useState("");
  const [whose, setWhose] = useState<"mine" | "model">("mine");
  const marks = useMemo(
    () => marksOf(exercise, verdict, submitted, answer, locale),
    [exercise, verdict, submitted, answer, locale],
  );
  const gold = useMemo(() => Object.fromEntries(rows.map((row) => [row.id, row.gold])), [rows]);
  const showsModel = modelShown && whose === "model";

  const cells = () => {
    const { top, bottom, left, right } = blockOf(selection);
    return rows
      .slice(top, bottom + 1)
      .flatMap((row, down) =>
        roles
          .slice(left, right + 1)
          .map((role, over) => ({ row: top + down, col: left + over, value: valueAt(answer, row.id, role.id) })),
      );
  };
  const put = (writes: readonly Cell[], what: string) => {
    const next = write(exercise, answer, writes);
    matrix.change(next);
    setProblem("");
    const { R, A, C, I } = lineCounts(exercise, next[rows[selection.active.row]?.id ?? ""]);
    say(`${what}. ${t.lineState(R, A, C, I)}`);
  };
  const give = (letter: Letter) => {
    const writes = cells().map((cell) => ({ ...cell, value: writesOne ? withLetter(cell.value, letter) : letter }));
    put(writes, t.wrote(writes.length, writes.length === 1 ? shown(writes[0]?.value ?? letter) : letter));
  };
  const writesOne = cells().length === 1;
  const clear = () => {
    const writes = cells().map((cell) => ({ ...cell, value: "" as const }));
    put(writes, t.wrote(writes.length, t.empty));
  };
  const paste = (writes: readonly Cell[]) => {
    if (writes.length === 0) say(t.notPasted);
    else put(writes, t.pasted(writes.length));
  };
  const turn = (which: "undo" | "redo") => {
    const done = which === "undo" ? matrix.undo() : matrix.redo();
    if (which === "undo") say(done ? t.undone : t.nothingToUndo);
    else say(done ? t.redone : t.nothingToRedo);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = historyCommand(event);
    if (asked === null || showsModel) return;
    event.preventDefault();
    turn(asked);
  };
  const handIn = () => {
    const empty = filled(exercise, answer) === 0;
    setProblem(empty ? t.nothing : "");
    if (!empty) onSubmit(answer);
  };

  const standing = rows.filter((row) => lineCounts(exercise, answer[row.id]).stands).length;
  const { active } = selection;
  const why = showsModel
    ? null
    : [marks.cell(active.row, roles[active.col]?.id ?? ""), marks.row(active.row)]
        .filter((text) => text !== null)
        .join(" ");
  const shared = {
    exercise,
    locale,
    answer: showsModel ? gold : answer,
    beside: showsModel ? answer : null,
    marks: showsModel ? unmarked : marks,
    readOnly: showsModel,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for undo and redo from anywhere in the editor
    <div className="raci" onKeyDown={onKeyDown}>
      <details className="raci-facts" open>
        <summary>{t.facts}</summary>
        <FactList facts={exercise.locale[locale].facts} />
      </details>
      <Legend locale={locale} />
      {modelShown && (
        <fieldset className="raci-whose">
          <legend>{t.whose}</legend>
          {(["mine", "model"] as const).map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-whose`} checked={whose === one} onChange={() => setWhose(one)} />{" "}
              {t[one]}
            </label>
          ))}
          {showsModel && <p className="fine-print">{t.modelNote}</p>}
        </fieldset>
      )}
      {!showsModel && (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not a part of a form
        <div className="raci-tools" role="group" aria-label={t.tools}>
          {!narrow &&
            letters.map((letter) => (
              <button
                key={letter}
                type="button"
                data-letter={letter}
                aria-label={`${letter}: ${t.letters[letter][1]}`}
                onClick={() => give(letter)}
              >
                {letter}
              </button>
            ))}
          {!narrow && (
            <button type="button" onClick={clear}>
              {t.clear}
            </button>
          )}
          <button type="button" className="raci-undo" aria-disabled={!matrix.canUndo} onClick={() => turn("undo")}>
            {t.undo}
          </button>
          <button type="button" aria-disabled={!matrix.canRedo} onClick={() => turn("redo")}>
            {t.redo}
          </button>
        </div>
      )}
      <Said said={said} />
      {narrow ? (
        <Cards {...shared} onWrite={(row, col, value) => put([{ row, col, value }], shown(value) || t.empty)} />
      ) : (
        <>
          <Grid
            {...shared}
            selection={selection}
            describedBy={`${id}-keys`}
            onSelect={setSelection}
            onLetter={give}
            onClear={clear}
            onHistory={turn}
            onPaste={paste}
            say={say}
          />
          {why !== null && why !== "" && <p className="raci-why">{why}</p>}
          <p className="fine-print for-keys" id={`${id}-keys`}>
            {t.keys}
          </p>
        </>
      )}
      <p className="raci-progress">{t.filled(standing, rows.length)}</p>
      {showsModel && <Whys exercise={exercise} answer={submitted ?? answer} locale={locale} />}
      <Balance exercise={exercise} answer={shared.answer} locale={locale} />
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
    </div>
  );
}
