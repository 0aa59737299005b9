import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlanAnswer } from "../../lib/plan.ts";
import type { ViewProps } from "../../lib/view.ts";
import { FactList } from "../../parts/FactList.tsx";
import { HandIn } from "../../parts/HandIn.tsx";
import { useNarrow } from "../../parts/use-narrow.ts";
import type { EditorialPlan } from "./schema.ts";
import { planStrings } from "./strings.ts";
import { fromAnswer, isBlank, toAnswer } from "./view/answer.ts";
import { Counters } from "./view/Counters.tsx";
import { leastPosts } from "./view/counts.ts";
import { historyKey } from "./view/history-key.ts";
import { KeysHelp } from "./view/KeysHelp.tsx";
import { OnPaper } from "./view/OnPaper.tsx";
import { Problems } from "./view/Problems.tsx";
import type { Problem } from "./view/problems.ts";
import { SaidAt } from "./view/SaidAt.tsx";
import type { TableId } from "./view/sheet.ts";
import { type RowsLayout, Tables } from "./view/Tables.tsx";
import { Toolbar } from "./view/Toolbar.tsx";
import { useFullScreen } from "./view/use-full-screen.ts";
import { usePlan } from "./view/use-plan.ts";
import { useProblems } from "./view/use-problems.ts";
import { useSaidAt } from "./view/use-said-at.ts";
import { useTarget } from "./view/use-target.ts";

export { readPlanDraft as readDraft } from "../../lib/plan/answer.ts";

/** What the rule on open slots asks for unless the exercise says otherwise. */
const usualOpenShare = 0.1;
const none: readonly Problem[] = [];

/** The editor of an editorial plan: tables worked like a spreadsheet, a calendar, counts as you write. */
export default function View(props: ViewProps<EditorialPlan, PlanAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onSubmit } = props;
  const t = planStrings[locale];
  const { store, history, sheet } = usePlan(props.draft, props.onDraft);
  const narrow = useNarrow();
  // biome-ignore lint/correctness/useExhaustiveDependencies: when a phone is turned, cards and table take each other's place, and an open editor goes
  useLayoutEffect(() => store.settle(), [store, narrow]);
  const root = useRef<HTMLDivElement>(null);
  const screen = useFullScreen(root);
  const [layout, setLayout] = useState<RowsLayout>("table");
  const [whose, setWhose] = useState<"mine" | "model">("mine");
  const [problem, setProblem] = useState("");

  const [handed, setHanded] = useState(sheet);
  const problems = useProblems(verdict, submitted, handed);
  const model = useMemo(() => fromAnswer(exercise.models[locale]), [exercise, locale]);
  const showsModel = modelShown && whose === "model";

  const { handles, aim } = useTarget();
  const go = (table: TableId, row: number, field: string | null) => {
    setLayout("table");
    aim({ table, row, field });
  };
  const goMine = (table: TableId, row: number, field: string | null) => {
    setWhose("mine");
    go(table, row, field);
  };

  const { said, say: sayAt } = useSaidAt(store, sheet);
  const say = (text: string) => sayAt("plan", text);
  const undo = () => say(store.undo() ? t.undone : t.nothingToUndo);
  const redo = () => say(store.redo() ? t.redone : t.nothingToRedo);
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = historyKey(event, event.target);
    if (asked === null) return;
    event.preventDefault();
    if (asked === "redo") redo();
    else undo();
  };
  const handIn = () => {
    const { present } = store.get();
    setProblem(isBlank(present) ? t.nothingToSubmit(present.tables.rows.length) : "");
    if (isBlank(present)) return;
    store.flush();
    say("");
    setHanded(present);
    onSubmit(toAnswer(present));
  };

  const openShare = exercise.rules.find(({ use }) => use === "plan-open-slots")?.with["minShare"];
  const shared = {
    store,
    brief: exercise.brief,
    locale,
    narrow,
    layout,
    onLayout: setLayout,
    handles,
    said,
    say: sayAt,
    full: screen.full,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for undo and redo from anywhere in the editor
    <div
      className="plan"
      ref={root}
      onKeyDown={onKeyDown}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || store.flush()}
    >
      {/* On the whole screen the tables have the room: the facts are folded, one press away. */}
      <details className="plan-facts" key={screen.full ? "screen" : "page"} open={!screen.full}>
        <summary>{t.facts}</summary>
        <FactList facts={exercise.locale[locale].facts} />
      </details>
      <div className="plan-head">
        <Toolbar
          store={store}
          sheet={sheet}
          canUndo={history.past.length > 0}
          canRedo={history.future.length > 0}
          locale={locale}
          screen={screen}
          year={Number(exercise.brief.period.from.slice(0, 4))}
          say={say}
          onUndo={undo}
          onRedo={redo}
        />
        {!narrow && <KeysHelp locale={locale} />}
      </div>
      {narrow && !showsModel && (
        <p className="note" data-kind="tip">
          {t.onPhone(leastPosts(exercise.brief))}
        </p>
      )}
      <SaidAt at="plan" said={said} />
      {modelShown && (
        <fieldset className="plan-whose">
          <legend>{t.whose}</legend>
          {(["mine", "model"] as const).map((id) => (
            <label key={id}>
              <input type="radio" name={`${exercise.id}-whose`} checked={whose === id} onChange={() => setWhose(id)} />{" "}
              {t[id]}
            </label>
          ))}
          {showsModel && <p className="fine-print">{t.modelNote}</p>}
        </fieldset>
      )}
      {!showsModel && <Problems problems={problems} sheet={sheet} locale={locale} onGo={goMine} />}
      {showsModel ? (
        <Tables key="model" {...shared} sheet={model} readOnly problems={none} onGo={go} />
      ) : (
        <Tables key="mine" {...shared} sheet={sheet} readOnly={false} problems={problems} onGo={go} />
      )}
      <Counters
        sheet={showsModel ? model : sheet}
        brief={exercise.brief}
        minOpen={typeof openShare === "number" ? openShare : usualOpenShare}
        locale={locale}
      />
      <OnPaper exercise={exercise} sheet={showsModel ? model : sheet} locale={locale} />
      <HandIn problem={isBlank(sheet) ? problem : ""} busy={busy} onHandIn={handIn} t={t} row="plan-actions" />
    </div>
  );
}
