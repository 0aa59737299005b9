import { useRef } from "react";
import { useAfterRender } from "../../../parts/use-after-render.ts";
import type { ListField } from "../fields.ts";
import { formStrings } from "../strings.ts";
import type { FieldProps } from "./props.ts";

/** Several short answers, a line each; Enter goes on to the next. */
export function ListInput({ field, locale, id, value, describedBy, invalid, onChange }: FieldProps<ListField>) {
  const t = formStrings[locale];
  const list = useRef<HTMLOListElement>(null);
  const afterRender = useAfterRender();
  const typed = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  const lines = typed.length >= field.min ? typed : [...typed, ...Array<string>(field.min - typed.length).fill("")];
  const { label } = field.locale[locale];
  const filled = lines.filter((line) => line.trim() !== "").length;
  const focus = (at: number) =>
    afterRender(() => list.current?.querySelectorAll<HTMLInputElement>("input")[at]?.focus());
  const set = (at: number, text: string) => onChange(lines.map((line, index) => (index === at ? text : line)));
  const add = () => {
    if (lines.length >= field.max) return;
    onChange([...lines, ""]);
    focus(lines.length);
  };
  const remove = (at: number) => {
    onChange(lines.filter((_, index) => index !== at));
    focus(Math.max(0, at - 1));
  };
  return (
    <>
      <ol className="form-list" ref={list} aria-labelledby={`${id}-label`}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
          <li key={index}>
            <input
              type="text"
              id={index === 0 ? id : undefined}
              lang={locale}
              maxLength={500}
              aria-label={t.line(label, index + 1)}
              aria-describedby={`${describedBy} ${id}-count`}
              aria-invalid={invalid}
              value={line}
              onChange={({ target }) => set(index, target.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                if (index < lines.length - 1) focus(index + 1);
                else add();
              }}
            />
            {lines.length > field.min && (
              <button
                type="button"
                className="button quiet"
                aria-label={t.removeLine(index + 1)}
                onClick={() => remove(index)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <p id={`${id}-count`} className="counters">
        <span>{t.lines(filled, field.min, field.max)}</span>
      </p>
      {lines.length < field.max && (
        <button type="button" className="button quiet" onClick={add}>
          {t.addLine}
        </button>
      )}
    </>
  );
}
