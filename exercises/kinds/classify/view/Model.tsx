import type { Locale } from "../../../lib/locale.ts";
import { accepted, chosen, isAsked } from "../choice.ts";
import { reasonOf } from "../judge-card.ts";
import type { Choice, Classify, Sorting } from "../schema.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  readonly exercise: Classify;
  readonly sorting: Sorting;
  readonly locale: Locale;
}

/** Every card: one's own diagnosis, the reference one, and why. */
export function Model({ exercise, sorting, locale }: Props) {
  const t = classifyStrings[locale];
  const words = (choice: Choice | undefined) =>
    exercise.dimensions
      .filter((dimension) => isAsked(dimension, choice))
      .map(({ id, options }) =>
        chosen(choice, id)
          .map((one) => options.find((option) => option.id === one)?.locale[locale] ?? one)
          .join(" + "),
      )
      .map((said) => (said === "" ? "–" : said))
      .join(" · ");
  return (
    <ol className="model-cards">
      {exercise.cards.map((card) => (
        <li key={card.id}>
          <p>
            <strong>{card.locale[locale].title}</strong>
          </p>
          <dl>
            <dt>{t.yours}</dt>
            <dd>{words(sorting[card.id])}</dd>
            <dt>{t.model}</dt>
            <dd>
              {accepted(card)
                .map((choice) => words(choice))
                .join(` (${t.or}) `)}
            </dd>
            <dt>{t.why}</dt>
            <dd>{reasonOf(card, locale)}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}
