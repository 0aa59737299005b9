import { useId } from "react";
import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import { agreementIn, reaches } from "../agreement.ts";
import { heatOf } from "../heat.ts";
import type { Classify, Sorting } from "../schema.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  readonly exercise: Classify;
  readonly locale: Locale;
  readonly sorting: Sorting;
}

/** Share and kappa of each dimension that has to agree, with the table of which label was given for which. */
export function Agreements({ exercise, locale, sorting }: Props) {
  const t = classifyStrings[locale];
  const id = useId();
  const hundredth = (share: number) => formatNumber(share * 100, locale, { least: 0, most: 1 });
  const two = (kappa: number) => formatNumber(kappa, locale, { least: 2, most: 2 });
  return (
    <section className="agreements" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t.agreement}</h3>
      <p className="fine-print">{t.agreeHelp}</p>
      {exercise.agreement.map((asked) => {
        const dimension = exercise.dimensions.find((one) => one.id === asked.dimension);
        if (dimension === undefined) return null;
        const found = agreementIn(exercise, asked.dimension, sorting);
        const nameOf = (label: string | null) =>
          dimension.options.find((option) => option.id === label)?.locale[locale] ?? t.noLabel;
        const { label } = dimension.locale[locale];
        const line = t.agreeLine(label, hundredth(found.share), two(found.kappa));
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled from the keyboard
          <section key={asked.dimension} className="heat-table" aria-label={label} tabIndex={0}>
            <p className="heat-line" id={`${id}-${asked.dimension}`}>
              {reaches(found, asked) ? "✓" : "✗"} {line}. {t.agreeAsked(hundredth(asked.share), two(asked.kappa))}
            </p>
            <table aria-labelledby={`${id}-${asked.dimension}`}>
              <thead>
                <tr>
                  <th scope="col">
                    {t.keyLabel} ↓ · {t.yours} →
                  </th>
                  {found.labels.map((one) => (
                    <th key={one} scope="col">
                      {nameOf(one)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.labels.map((key, at) => (
                  <tr key={key}>
                    <th scope="row">{nameOf(key)}</th>
                    {found.labels.map((one, column) => {
                      const count = found.counts[at]?.[column] ?? 0;
                      const ofKey = found.counts[at]?.reduce((total, one) => total + one, 0) ?? 0;
                      return (
                        <td key={one} data-heat={heatOf(count, ofKey)} data-tone={at === column ? "good" : "bad"}>
                          {count}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </section>
  );
}
