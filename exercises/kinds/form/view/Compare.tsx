import type { Locale } from "../../../lib/locale.ts";
import { BesideModel } from "../../../parts/BesideModel.tsx";
import type { Field } from "../fields.ts";
import type { Form, FormAnswer } from "../schema.ts";
import { formStrings } from "../strings.ts";
import type { Value } from "./props.ts";

/** Any value of a field in words. */
function inWords(field: Field, value: Value | undefined, locale: Locale): string {
  const option = (id: string) =>
    field.type === "choice" || field.type === "many"
      ? (field.options.find((one) => one.id === id)?.locale[locale] ?? id)
      : id;
  if (value === undefined) return "–";
  if (typeof value === "string")
    return `${option(value)}${field.type === "number" && field.unit ? ` ${field.unit}` : ""}`;
  return value
    .map((item) => {
      if (typeof item === "string") return option(item);
      if (field.type !== "table") return "";
      return field.columns
        .map((column) => {
          const cell = item[column.id] ?? "";
          return column.options.find(({ id }) => id === cell)?.locale[locale] ?? cell;
        })
        .join(" · ");
    })
    .join("\n");
}

/** One's own answer beside one that works, field by field. */
export function Compare({
  exercise,
  answer,
  locale,
}: {
  readonly exercise: Form;
  readonly answer: FormAnswer;
  readonly locale: Locale;
}) {
  const t = formStrings[locale];
  const [model] = exercise.models[locale];
  if (model === undefined) return null;
  return (
    <section className="form-compare">
      {exercise.fields.map((field) => (
        <BesideModel
          key={field.id}
          t={{ ...t, yours: `${field.locale[locale].label}: ${t.yours}` }}
          text={inWords(field, answer[field.id], locale)}
          models={[inWords(field, model[field.id], locale)]}
        />
      ))}
    </section>
  );
}
