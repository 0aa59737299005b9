import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Dimension } from "../schema.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  /** How one option is chosen: from a list, or with a button for each. */
  readonly as?: "list" | "buttons";
  /** The keys that choose the options, in order, when they are buttons. */
  readonly keys?: readonly string[];
  readonly dimension: Dimension;
  readonly locale: Locale;
  readonly chosen: readonly string[];
  readonly wrong: boolean;
  readonly onChange: (options: string[]) => void;
}

/** A dimension of a card: a list or buttons to choose one from, or boxes to tick. */
export function Field({ as = "list", keys = [], dimension, locale, chosen, wrong, onChange }: Props) {
  const t = classifyStrings[locale];
  const id = useId();
  const { label, help } = dimension.locale[locale];
  const flag = wrong ? ` (✗ ${t.toReview})` : "";
  if (dimension.choose === "one" && as === "list") {
    return (
      <div className="case-field" data-wrong={wrong ? "" : undefined}>
        <label htmlFor={id}>
          {label}
          {flag}
        </label>
        <select
          id={id}
          value={chosen[0] ?? ""}
          onChange={({ target }) => onChange(target.value === "" ? [] : [target.value])}
        >
          <option value="">{t.choose}</option>
          {dimension.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.locale[locale]}
            </option>
          ))}
        </select>
        {help !== undefined && <p className="fine-print">{help}</p>}
      </div>
    );
  }
  const toggle = (option: string, on: boolean) =>
    onChange(dimension.choose === "one" ? [option] : on ? [...chosen, option] : chosen.filter((one) => one !== option));
  return (
    <fieldset className="case-field" data-as={as} data-wrong={wrong ? "" : undefined}>
      <legend>
        {label}
        {flag}
      </legend>
      {dimension.options.map((option, at) => (
        <label key={option.id} className="check">
          <input
            type={dimension.choose === "one" ? "radio" : "checkbox"}
            name={id}
            value={option.id}
            checked={chosen.includes(option.id)}
            aria-keyshortcuts={keys[at]}
            onChange={({ target }) => toggle(option.id, target.checked)}
          />{" "}
          {option.locale[locale]}
          {keys[at] !== undefined && (
            <span className="key for-keys" aria-hidden="true">
              {keys[at]}
            </span>
          )}
        </label>
      ))}
      {help !== undefined && <p className="fine-print">{help}</p>}
    </fieldset>
  );
}
