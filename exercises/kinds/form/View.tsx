import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Locale } from "../../lib/locale.ts";
import type { ViewProps } from "../../lib/view.ts";
import { HandIn } from "../../parts/HandIn.tsx";
import type { Field } from "./fields.ts";
import { fieldTable } from "./places.ts";
import type { Form, FormAnswer } from "./schema.ts";
import { formStrings } from "./strings.ts";
import { Compare } from "./view/Compare.tsx";
import { FieldView } from "./view/FieldView.tsx";
import { MaterialView } from "./view/MaterialView.tsx";
import type { Value } from "./view/props.ts";
import { Strip } from "./view/Strip.tsx";

export { readDraft } from "./answer.ts";

/** What the form opens with: texts that are given to be mended, rows that are there from the start. */
function blank({ fields }: Form, locale: Locale): FormAnswer {
  const found: Record<string, Value> = {};
  for (const field of fields) {
    if (field.type !== "text" && field.type !== "table") continue;
    const { start } = field.locale[locale];
    if (start !== undefined && start.length > 0) found[field.id] = start;
  }
  return found;
}

/** Whether nothing has been put into a field. */
function isEmpty(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  return !value.some((item) => (typeof item === "string" ? item : Object.values(item).join("")).trim() !== "");
}

/** Whether a field is a figure or a menu under no heading of its own: such fields stand side by side where there is room. */
const isSmall = (field: Field, locale: Locale) =>
  field.locale[locale].heading === undefined &&
  (field.type === "number" || (field.type === "choice" && field.look === "select"));

/** A form: what there is to read, then its fields, each with its counters and what there is to mend. */
export default function View(props: ViewProps<Form, FormAnswer>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const t = formStrings[locale];
  const [answer, setAnswer] = useState<FormAnswer>(() => props.draft ?? blank(exercise, locale));
  const [problem, setProblem] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const controlId = (field: Field) => `${id}-${field.id}`;

  const change = (field: Field, value: Value) => {
    const next = { ...answer, [field.id]: value };
    setAnswer(next);
    setProblem("");
    onDraft(next);
  };
  const handIn = () => {
    if (busy) return;
    const open = exercise.fields.find((field) => !field.optional && isEmpty(answer[field.id]));
    if (open !== undefined) {
      setProblem(t.open(open.locale[locale].label));
      const group = root.current?.querySelector(`[data-field="${open.id}"]`);
      group?.querySelector<HTMLElement>("textarea, input, select")?.focus();
      return;
    }
    setProblem("");
    onSubmit(answer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    handIn();
  };
  const findingsOf = (field: Field) => {
    if (verdict === null || JSON.stringify(answer[field.id]) !== JSON.stringify(submitted?.[field.id])) return [];
    return verdict.rules
      .filter(({ outcome }) => outcome === "missed")
      .flatMap(({ findings, severity }) =>
        findings.map((finding) => ({ ...finding, blocking: severity === "blocking" })),
      )
      .filter(({ cell }) => (cell?.table === fieldTable ? cell.field === field.id : cell?.table === field.id));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl + Enter hands in from any field of the form
    <div className="form" data-layout={exercise.layout} ref={root} onKeyDown={onKeyDown}>
      {exercise.materials.map((material) => (
        <MaterialView key={material.id} material={material} locale={locale} />
      ))}
      <div className="form-fields">
        {exercise.fields.map((field) => (
          <div
            key={field.id}
            data-field={field.id}
            className="form-row"
            data-small={isSmall(field, locale) ? "" : undefined}
          >
            <FieldView
              field={field}
              locale={locale}
              id={controlId(field)}
              value={answer[field.id]}
              findings={findingsOf(field)}
              poster={exercise.poster ?? null}
              onChange={(value) => change(field, value)}
            />
            {exercise.checks.map(
              (check) =>
                check.use === "script-timed" &&
                check.table === field.id && <Strip key={check.table} check={check} answer={answer} locale={locale} />,
            )}
          </div>
        ))}
      </div>
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} row="reply-actions">
        <span className="shortcut">{t.shortcut}</span>
      </HandIn>
      {modelShown && <Compare exercise={exercise} answer={submitted ?? answer} locale={locale} />}
    </div>
  );
}
