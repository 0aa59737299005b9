import type { Locale } from "../../../lib/locale.ts";
import type { Raci } from "../schema.ts";
import { raciStrings } from "../strings.ts";

interface Props {
  readonly row: Raci["rows"][number];
  readonly locale: Locale;
}

/** What a row is about, and of which type it is; a type that the title names is not read out a second time. */
export function RowTitle({ row, locale }: Props) {
  const { title } = row.locale[locale];
  const type = raciStrings[locale].types[row.type];
  return (
    <>
      {title}{" "}
      {type !== "" && (
        <span className="raci-type" aria-hidden={title.toLowerCase().includes(type) || undefined}>
          {type}
        </span>
      )}
    </>
  );
}
