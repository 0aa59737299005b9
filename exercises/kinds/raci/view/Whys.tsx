import type { Locale } from "../../../lib/locale.ts";
import { valueAt } from "../matrix.ts";
import type { Raci, RaciAnswer } from "../schema.ts";
import { raciStrings } from "../strings.ts";

interface Props {
  readonly exercise: Raci;
  readonly answer: RaciAnswer;
  readonly locale: Locale;
}

/** Why the reference rows are as they are, for those that differ from one's own. */
export function Whys({ exercise, answer, locale }: Props) {
  const t = raciStrings[locale];
  const different = exercise.rows.filter(({ id, gold }) =>
    exercise.roles.some((role) => valueAt(answer, id, role.id) !== valueAt({ [id]: gold }, id, role.id)),
  );
  if (different.length === 0) return null;
  return (
    <section className="raci-whys">
      <h3>{t.why}</h3>
      <dl>
        {different.map(({ id, locale: texts }) => (
          <div key={id}>
            <dt>{texts[locale].title}</dt>
            <dd>{texts[locale].why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
