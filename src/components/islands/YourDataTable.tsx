import { Fragment, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { regions } from "../../../exercises/lib/region.ts";
import { sizeText } from "../../dom/size-text.ts";
import { yourDataStrings } from "../../i18n/your-data.ts";
import type { OfflineStock } from "../../stores/offline-stock.ts";
import type { StockKind, StockRow } from "../../stores/stock.ts";
import { YourDataRaw } from "./YourDataRaw.tsx";

interface Props {
  readonly locale: Locale;
  readonly stock: readonly StockRow[];
  readonly offline: OfflineStock;
  readonly titles: ReadonlyMap<string, string>;
  readonly onDelete: (kind: StockKind | "offline") => void;
}

/** What is kept, a kind a row. On a phone each row is a block. */
export function YourDataTable({ locale, stock, offline, titles, onDelete }: Props) {
  const t = yourDataStrings[locale].here;
  const { kinds } = yourDataStrings[locale];
  const [open, setOpen] = useState<StockKind | null>(null);
  const date = new Intl.DateTimeFormat(regions[locale], { dateStyle: "medium", timeStyle: "short" });
  const number = new Intl.NumberFormat(regions[locale]);
  const cells = (count: number, size: number, changed: string | null) => (
    <>
      <td data-label={t.count}>{number.format(count)}</td>
      <td data-label={t.size}>{sizeText(size, locale, "byte")}</td>
      <td data-label={t.changed}>
        {changed === null ? t.noDate : <time dateTime={changed}>{date.format(new Date(changed))}</time>}
      </td>
    </>
  );
  const deletion = (kind: StockKind | "offline", name: string) => (
    <button type="button" className="plain" aria-label={t.deleteLabel(name)} onClick={() => onDelete(kind)}>
      {t.delete}
    </button>
  );
  return (
    <table className="stock" aria-labelledby="here">
      <thead>
        <tr>
          <td />
          {[t.count, t.size, t.changed, t.actions].map((title) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stock.map(({ kind, entries, size, changed }) => {
          const { name } = kinds[kind];
          return (
            <Fragment key={kind}>
              <tr data-kind-row={kind}>
                <th scope="row">{name}</th>
                {cells(entries.length, size, changed)}
                <td>
                  <button
                    type="button"
                    className="plain"
                    aria-label={t.lookLabel(name)}
                    aria-expanded={open === kind}
                    onClick={() => setOpen(open === kind ? null : kind)}
                  >
                    {t.look}
                  </button>{" "}
                  {deletion(kind, name)}
                </td>
              </tr>
              {open === kind && (
                <tr>
                  <td colSpan={5}>
                    <YourDataRaw locale={locale} entries={entries} titles={titles} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
        {offline.count > 0 && (
          <tr data-kind-row="offline">
            <th scope="row">{t.offline.name}</th>
            {cells(offline.count, offline.bytes, null)}
            <td>{deletion("offline", t.offline.name)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
