import type { Locale } from "../../../exercises/lib/locale.ts";
import { sizeText } from "../../dom/size-text.ts";
import { yourDataStrings } from "../../i18n/your-data.ts";
import type { StockEntry } from "../../stores/stock.ts";

interface Props {
  readonly locale: Locale;
  readonly entries: readonly StockEntry[];
  readonly titles: ReadonlyMap<string, string>;
}

/** JSON on lines of its own; anything else as it is. */
function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** The stored bytes themselves, record by record. A single one is open at once. */
export function YourDataRaw({ locale, entries, titles }: Props) {
  const t = yourDataStrings[locale];
  const raw = ({ id, text }: StockEntry) => (
    // Long records scroll inside their box, which the keyboard must reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls
    <section className="stock-text" tabIndex={0} aria-label={t.here.rawLabel(titles.get(id) ?? id)}>
      <pre>{laidOut(text)}</pre>
    </section>
  );
  const [first] = entries;
  if (entries.length === 1 && first) return raw(first);
  return (
    <ul className="stock-raw">
      {entries.map((entry) => (
        <li key={entry.id}>
          <details>
            <summary>
              {titles.get(entry.id) ?? entry.id} <span className="fine">{sizeText(entry.size, locale, "byte")}</span>
            </summary>
            {raw(entry)}
          </details>
        </li>
      ))}
    </ul>
  );
}
