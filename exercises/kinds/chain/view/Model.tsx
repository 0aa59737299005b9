import type { Locale } from "../../../lib/locale.ts";
import type { Chain, ChainAnswer } from "../schema.ts";
import { chainStrings } from "../strings.ts";

interface Props {
  readonly exercise: Chain;
  readonly answer: ChainAnswer;
  readonly locale: Locale;
}

/** Every card with one's own level, the reference one and why; then links that hold. */
export function Model({ exercise, answer, locale }: Props) {
  const t = chainStrings[locale];
  const label = (id: string | undefined) => {
    const index = exercise.levels.findIndex((level) => level.id === id);
    const level = exercise.levels[index];
    return level === undefined ? "–" : t.level(index + 1, level.locale[locale].label);
  };
  const title = (id: string) => exercise.cards.find((card) => card.id === id)?.locale[locale].title ?? id;
  return (
    <section aria-label={t.model}>
      <h3>{t.model}</h3>
      <ol className="model-cards">
        {exercise.levels.flatMap((level) =>
          exercise.cards
            .filter((card) => card.level === level.id)
            .map((card) => (
              <li key={card.id}>
                <p>
                  <strong>{card.locale[locale].title}</strong>
                </p>
                <dl>
                  <dt>{t.yours}</dt>
                  <dd>{label(answer.levels[card.id])}</dd>
                  <dt>{t.reference}</dt>
                  <dd>{[card.level, ...card.also].map(label).join(` ${t.or} `)}</dd>
                  <dt>{t.why}</dt>
                  <dd>{card.locale[locale].why}</dd>
                </dl>
              </li>
            )),
        )}
      </ol>
      <h3>{t.modelLinks}</h3>
      <ul>
        {exercise.links.map(([from, to]) => (
          <li key={`${from} ${to}`}>{t.link(title(from), title(to))}</li>
        ))}
      </ul>
    </section>
  );
}
