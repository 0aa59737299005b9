import type { Locale } from "../../../lib/locale.ts";
import type { Dealt } from "../draw.ts";
import { noMix } from "../judge-mix.ts";
import { sizeOf } from "../mix.ts";
import type { Numbers, NumbersAnswer } from "../schema.ts";
import { solve } from "../solve.ts";
import { numbersStrings } from "../strings.ts";
import { fill } from "../template.ts";

interface Props {
  readonly exercise: Numbers;
  readonly items: readonly Dealt[];
  readonly answer: NumbersAnswer;
  readonly locale: Locale;
}

/** Every question: one's own answer, the reference one, and the way there. */
export function Model({ exercise, items, answer, locale }: Props) {
  const t = numbersStrings[locale];
  const best = solve(exercise, answer.seed, locale);
  const words = ({ item }: Dealt, from: NumbersAnswer): string => {
    if (from.cannotSay.includes(item.id)) return t.notSaid;
    if (item.type === "number") return from.values[item.id] || "–";
    if (item.type === "mixes")
      return (from.choices[item.id] ?? [])
        .map((id) => (id === noMix ? t.none : (exercise.mixes.find((mix) => mix.id === id)?.locale[locale].name ?? id)))
        .join(" + ");
    const change = from.changes[item.id] ?? {};
    const name = (id: string) => exercise.table?.groups.find((group) => group.id === id)?.locale[locale].label ?? id;
    const parts = Object.entries(change).filter(([, by]) => by !== 0);
    return [t.changes(sizeOf(change)), ...parts.map(([id, by]) => `${name(id)} ${t.by(by)}`)].join(", ");
  };
  const why = ({ item, figures, unanswerable }: Dealt): string => {
    if (item.type === "mixes") {
      const holding = exercise.mixes.filter(({ id }) => best.choices[item.id]?.includes(id));
      return holding.map((mix) => `${mix.locale[locale].name}: ${mix.locale[locale].rule}`).join(" ");
    }
    const texts = item.locale[locale];
    const without = "without" in texts && unanswerable ? texts.without : undefined;
    return fill(without?.why ?? texts.why, figures, locale) + (item.type === "change" ? ` ${t.anyWay}` : "");
  };
  return (
    <section aria-label={t.model}>
      <h3>{t.model}</h3>
      <ol className="model-cards">
        {items.map((dealt) => (
          <li key={dealt.item.id}>
            <p>
              <strong>{dealt.item.locale[locale].label}</strong>
            </p>
            <dl>
              <dt>{t.yours}</dt>
              <dd>{words(dealt, answer) || "–"}</dd>
              <dt>{t.result}</dt>
              <dd>{words(dealt, best)}</dd>
              <dt>{t.why}</dt>
              <dd>{why(dealt)}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}
