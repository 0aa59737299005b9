import type { Locale } from "../../../lib/locale.ts";
import type { PostPart } from "../material.ts";
import { spotStrings } from "./strings.ts";

/** A value of a part as it is read: switches are on or off, an empty field says so. */
export function sayValue({ as }: Pick<PostPart, "as">, value: string, locale: Locale): string {
  const t = spotStrings[locale];
  if (as === "switch") return value === "on" ? t.on : t.off;
  return value.trim() === "" ? t.empty : value;
}
