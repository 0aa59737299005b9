import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Spot, WordsMark } from "../schema.ts";
import { Dele } from "./pen.tsx";
import { ReasonField } from "./ReasonField.tsx";
import { spotStrings } from "./strings.ts";

/** Ways of making a mark wider or narrower without dragging. */
const widths = ["addBefore", "dropFirst", "dropLast", "addAfter"] as const;
export type Width = (typeof widths)[number];
const arrows: Readonly<Record<Width, string>> = { addBefore: "⇤", dropFirst: "⇥|", dropLast: "|⇤", addAfter: "⇥" };

interface Props {
  readonly exercise: Spot;
  readonly locale: Locale;
  readonly mark: WordsMark;
  /** Which widths are possible here. */
  readonly can: readonly Width[];
  readonly onChange: (mark: WordsMark) => void;
  readonly onWidth: (width: Width) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** The slip of paper on which a correction is written, under the paragraph of its mark. */
export function MarkEditor({ exercise, locale, mark, can, onChange, onWidth, onRemove, onDone }: Props) {
  const t = spotStrings[locale];
  const id = useId();
  const first = useRef<HTMLDivElement>(null);
  const place = `${mark.start ?? ""}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark takes the focus anew
  useEffect(() => {
    const field = first.current?.querySelector<HTMLElement>("input, select, button");
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, [place]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape" || (event.key === "Enter" && event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      onDone();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend of its own beside the label
    <div className="proof-slip" role="group" aria-label={t.editor(mark.words)} ref={first} onKeyDown={keys}>
      {exercise.aim.corrections !== undefined && (
        <p className="proof-field">
          <label htmlFor={`${id}-fix`}>{t.instead(mark.words)}</label>
          <input
            id={`${id}-fix`}
            lang={locale}
            value={mark.fix ?? mark.words}
            maxLength={600}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={({ target }) => onChange({ ...mark, fix: target.value === mark.words ? null : target.value })}
          />
        </p>
      )}
      <ReasonField
        exercise={exercise}
        locale={locale}
        value={mark.reason}
        onChange={(reason) => onChange({ ...mark, reason })}
      />
      <div className="proof-actions">
        <button type="button" className="spot-small strong" onClick={onDone}>
          {t.done}
        </button>
        {exercise.aim.corrections !== undefined && (
          <button
            type="button"
            className="spot-small"
            aria-pressed={mark.fix === ""}
            onClick={() => onChange({ ...mark, fix: mark.fix === "" ? null : "" })}
          >
            <Dele /> {t.deleteWords}
          </button>
        )}
        <button type="button" className="spot-small" onClick={onRemove}>
          {t.unmark}
        </button>
        {/* biome-ignore lint/a11y/useSemanticElements: four buttons in a row of buttons */}
        <span className="proof-widths" role="group" aria-label={t.width}>
          {widths.map((width) => (
            <button
              key={width}
              type="button"
              className="spot-small"
              aria-label={t[width]}
              title={t[width]}
              disabled={!can.includes(width)}
              onClick={() => onWidth(width)}
            >
              {arrows[width]}
            </button>
          ))}
        </span>
      </div>
    </div>
  );
}
