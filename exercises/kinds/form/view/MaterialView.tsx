import type { Locale } from "../../../lib/locale.ts";
import type { Material } from "../schema.ts";
import { formStrings } from "../strings.ts";

/** What the learner reads before writing: paragraphs, a table of figures, its source. */
export function MaterialView({ material, locale }: { readonly material: Material; readonly locale: Locale }) {
  const t = formStrings[locale];
  const { title, text, sheet, source } = material.locale[locale];
  return (
    <details className="form-material" open>
      <summary>{title}</summary>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {sheet !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable with the keyboard
        <section className="form-sheet" tabIndex={0} aria-label={title}>
          <table aria-label={title}>
            <thead>
              <tr>
                {sheet.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.rows.map((row) => (
                <tr key={row.join("|")}>
                  <th scope="row">{row[0]}</th>
                  {row.slice(1).map((cell, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their column
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {source !== undefined && (
        <p className="fine-print">
          {t.source}: <a href={source.url}>{source.title}</a>
        </p>
      )}
    </details>
  );
}
