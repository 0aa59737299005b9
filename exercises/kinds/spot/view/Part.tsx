import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { initials } from "../../../lib/people/initials.ts";
import type { PostPart } from "../material.ts";
import type { PartMark, Spot } from "../schema.ts";
import { Picture } from "./Picture.tsx";
import { sayValue } from "./part-label.ts";
import { Pencil } from "./pen.tsx";
import { ReasonField } from "./ReasonField.tsx";
import { sayTone, type Tone } from "./sheet.ts";
import { spotStrings } from "./strings.ts";

interface PartProps {
  readonly exercise: Spot;
  readonly locale: Locale;
  readonly part: PostPart;
  readonly mark: PartMark | null;
  readonly tone: Tone | undefined;
  readonly onMark: (mark: PartMark | null) => void;
}

/** One part of the composer, with its mark and the slip to mend it. */
export function Part({ exercise, locale, part, mark, tone, onMark }: PartProps) {
  const t = spotStrings[locale];
  const id = useId();
  const said = sayValue(part, part.value, locale);
  const fix = mark?.fix ?? null;
  return (
    <div
      className="composer-part"
      data-part={part.id}
      data-as={part.as}
      data-marked={mark === null ? undefined : ""}
      data-tone={tone}
    >
      <div className="composer-value">
        <p className={part.as === "sentence" || part.as === "tags" ? "visually-hidden" : "composer-label"}>
          {part.label}
        </p>
        <Picture name={part.picture} label={part.shows ?? ""} />
        <p
          className="composer-said"
          data-empty={part.value === "" ? "" : undefined}
          data-struck={fix === null ? undefined : ""}
        >
          {part.as === "account" && (
            <span className="composer-avatar" aria-hidden="true">
              {initials(said)}
            </span>
          )}
          {part.as === "switch" && <Switch on={part.value === "on"} />}
          {said}
        </p>
        {fix !== null && <p className="pen-text">{sayValue(part, fix, locale)}</p>}
      </div>
      <button
        type="button"
        className="spot-small composer-mark"
        aria-pressed={mark !== null}
        aria-label={t.markPart(part.label)}
        onClick={() => onMark(mark === null ? { part: part.id, fix: null, reason: null } : null)}
      >
        <Pencil /> <span>{mark === null ? t.mark : t.unmark}</span>
      </button>
      {tone !== undefined && <span className="spot-tone">{sayTone(tone, t)}</span>}
      {mark !== null && (
        // biome-ignore lint/a11y/useSemanticElements: the label of the part stands above it already
        <div className="proof-slip" role="group" aria-label={t.editor(part.label)}>
          <ReasonField
            exercise={exercise}
            locale={locale}
            value={mark.reason}
            onChange={(reason) => onMark({ ...mark, reason })}
          />
          {exercise.aim.corrections !== undefined && (
            <p className="proof-field">
              <label htmlFor={`${id}-fix`}>{t.mendPart(part.label)}</label>
              <Fix
                id={`${id}-fix`}
                part={part}
                value={fix ?? part.value}
                locale={locale}
                onFix={(value) => onMark({ ...mark, fix: value === part.value ? null : value })}
              />
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function Switch({ on }: { readonly on: boolean }) {
  return (
    <svg className="composer-switch" viewBox="0 0 40 24" aria-hidden="true" data-on={on ? "" : undefined}>
      <rect x="1.500" y="1.500" width="37" height="21" rx="10.500" />
      <circle cx={on ? 28 : 12} cy="12" r="7" />
    </svg>
  );
}

interface FixProps {
  readonly id: string;
  readonly part: PostPart;
  readonly value: string;
  readonly locale: Locale;
  readonly onFix: (value: string) => void;
}

function Fix({ id, part, value, locale, onFix }: FixProps) {
  const options = part.as === "switch" ? ["off", "on"] : part.options;
  if (options.length > 0)
    return (
      <select id={id} value={value} onChange={({ target }) => onFix(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {sayValue(part, option, locale)}
          </option>
        ))}
      </select>
    );
  if (part.as === "sentence" || part.as === "alt" || part.as === "link")
    return (
      <textarea
        id={id}
        lang={locale}
        rows={part.as === "link" ? 3 : 2}
        maxLength={600}
        value={value}
        onChange={({ target }) => onFix(target.value)}
      />
    );
  return <input id={id} lang={locale} maxLength={600} value={value} onChange={({ target }) => onFix(target.value)} />;
}
