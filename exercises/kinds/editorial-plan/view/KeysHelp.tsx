import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import { keyHelp } from "./key-help.ts";

/** The keys of the tables, folded away until they are wanted. */
export function KeysHelp({ locale }: { locale: Locale }) {
  return (
    <details className="plan-keys for-keys">
      <summary>{planStrings[locale].keys}</summary>
      <dl>
        {keyHelp[locale].map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
