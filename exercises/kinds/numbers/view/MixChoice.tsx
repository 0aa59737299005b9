import type { Locale } from "../../../lib/locale.ts";
import { noMix } from "../judge-mix.ts";
import type { Item, Numbers, NumbersAnswer } from "../schema.ts";
import { numbersStrings } from "../strings.ts";

interface Props {
  readonly exercise: Numbers;
  readonly item: Item;
  readonly locale: Locale;
  readonly askId: string;
  readonly answer: NumbersAnswer;
  readonly onChange: (answer: NumbersAnswer) => void;
}

/** The mixes with their rules, any of which may hold. */
export function MixChoice({ exercise, item, locale, askId, answer, onChange }: Props) {
  const t = numbersStrings[locale];
  const chosen = answer.choices[item.id] ?? [];
  const toggle = (id: string, on: boolean) => {
    const rest = chosen.filter((one) => one !== id && (id !== noMix ? one !== noMix : false));
    onChange({ ...answer, choices: { ...answer.choices, [item.id]: on ? [...rest, id] : rest } });
  };
  const options = [
    ...exercise.mixes.map(({ id, locale: texts }) => ({ id, ...texts[locale] })),
    { id: noMix, name: t.none, rule: "" },
  ];
  return (
    <fieldset className="sums-mixes" aria-labelledby={askId}>
      {options.map(({ id, name, rule }) => (
        <label key={id} className="check" data-option={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />
          <span>
            <strong>{name}</strong> {rule !== "" && <span className="sums-rule">{rule}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
