import type { Locale } from "../../../lib/locale.ts";
import { answerWords } from "../answer-words.ts";
import type { Dealt } from "../draw.ts";
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
              <dd>{answerWords(exercise, dealt, answer, locale) || "–"}</dd>
              <dt>{t.result}</dt>
              <dd>{answerWords(exercise, dealt, best, locale) || "–"}</dd>
              <dt>{t.why}</dt>
              <dd>{why(dealt)}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}
