import type { ChoiceField, ManyField } from "../fields.ts";
import { formStrings } from "../strings.ts";
import type { FieldProps } from "./props.ts";

/** One of several options: buttons to choose from, a scale, or a list to unfold. */
export function ChoiceInput({ field, locale, id, value, describedBy, invalid, onChange }: FieldProps<ChoiceField>) {
  const t = formStrings[locale];
  if (field.look === "select")
    return (
      <select
        id={id}
        value={typeof value === "string" ? value : ""}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t.choose}</option>
        {field.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.locale[locale]}
          </option>
        ))}
      </select>
    );
  return (
    <div
      className="form-options"
      data-look={field.look}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    >
      {field.options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={id}
            value={option.id}
            checked={value === option.id}
            onChange={() => onChange(option.id)}
          />{" "}
          {option.locale[locale]}
        </label>
      ))}
    </div>
  );
}

/** Any number of options. */
export function ManyInput({ field, locale, id, value, describedBy, invalid, onChange }: FieldProps<ManyField>) {
  const chosen = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: the field's label is outside, so a legend would say it twice
    <div className="form-options" role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      {field.options.map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            aria-invalid={invalid}
            checked={chosen.includes(option.id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))
            }
          />{" "}
          {option.locale[locale]}
        </label>
      ))}
    </div>
  );
}
