import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { NumberItem, NumbersAnswer } from "../schema.ts";
import { numbersStrings } from "../strings.ts";

interface Props {
  readonly item: NumberItem;
  readonly locale: Locale;
  readonly askId: string;
  readonly answer: NumbersAnswer;
  /** Whether the exercise lets one answer that the figures don't say. */
  readonly offersCannotSay: boolean;
  readonly onChange: (answer: NumbersAnswer) => void;
}

/** A box for a figure, and one to tick where the figures don't give it. */
export function NumberInput({ item, locale, askId, answer, offersCannotSay, onChange }: Props) {
  const t = numbersStrings[locale];
  const id = useId();
  const cannot = answer.cannotSay.includes(item.id);
  const format = [
    t.decimals[item.decimals],
    item.unitRequired ? t.withUnit[item.unit] : item.unit === "×" ? t.times : "",
  ].filter(Boolean);
  const setValue = (value: string) => onChange({ ...answer, values: { ...answer.values, [item.id]: value } });
  const setCannot = (on: boolean) =>
    onChange({
      ...answer,
      cannotSay: on ? [...answer.cannotSay, item.id] : answer.cannotSay.filter((one) => one !== item.id),
    });
  return (
    <div className="sums-answer">
      <label htmlFor={`${id}-value`}>{t.answer}</label>
      <input
        id={`${id}-value`}
        type="text"
        // A phone's number pad has neither %, €, × nor a minus sign.
        inputMode={item.unitRequired || item.unit === "points" ? "text" : "decimal"}
        autoComplete="off"
        maxLength={60}
        aria-describedby={`${askId} ${id}-format`}
        disabled={cannot}
        value={answer.values[item.id] ?? ""}
        onChange={({ target }) => setValue(target.value)}
      />
      <span id={`${id}-format`} className="fine-print">
        {format.join(", ")}
      </span>
      {offersCannotSay && (
        <label className="check">
          <input
            type="checkbox"
            aria-describedby={askId}
            checked={cannot}
            onChange={({ target }) => setCannot(target.checked)}
          />{" "}
          {t.cannotSay}
        </label>
      )}
    </div>
  );
}
