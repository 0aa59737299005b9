import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Spot } from "../schema.ts";
import { spotStrings } from "./strings.ts";

interface Props {
  readonly exercise: Spot;
  readonly locale: Locale;
  readonly value: string | null;
  readonly onChange: (reason: string | null) => void;
}

/** What is wrong, from the exercise's list; nothing where no reason is asked for. */
export function ReasonField({ exercise, locale, value, onChange }: Props) {
  const t = spotStrings[locale];
  const id = useId();
  if (exercise.aim.reasons === undefined) return null;
  return (
    <p className="proof-field">
      <label htmlFor={id}>{t.reason}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      >
        <option value="">{t.choose}</option>
        {exercise.reasons.map((reason) => (
          <option key={reason.id} value={reason.id}>
            {reason.locale[locale]}
          </option>
        ))}
      </select>
    </p>
  );
}
