import type { Locale } from "../../../lib/locale.ts";
import { letters } from "../matrix.ts";
import { raciStrings } from "../strings.ts";

/** What the four letters mean. */
export function Legend({ locale }: { readonly locale: Locale }) {
  const t = raciStrings[locale];
  return (
    <dl className="raci-legend" aria-label={t.key}>
      {letters.map((letter) => (
        <div key={letter} data-letter={letter}>
          <dt>
            <span className="raci-letter" aria-hidden="true">
              {letter}
            </span>{" "}
            <span lang="en">{t.letters[letter][0]}</span>
          </dt>
          <dd>{t.letters[letter][1]}</dd>
        </div>
      ))}
    </dl>
  );
}
