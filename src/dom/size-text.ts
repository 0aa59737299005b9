import type { Locale } from "../../exercises/lib/locale.ts";
import { regions } from "../../exercises/lib/region.ts";

/** Units by size: of 1,000 of the one before, as devices count room. */
const units = [
  ["byte", 1, 0],
  ["kilobyte", 1e3, 0],
  ["megabyte", 1e6, 1],
  ["gigabyte", 1e9, 1],
] as const;

/**
 * A number of bytes as people read it: "812 kB", "1,4 MB". `least` is the smallest unit shown; what is less than one
 * of it, and more than nothing, is shown as one.
 */
export function sizeText(bytes: number, locale: Locale, least: "byte" | "kilobyte" = "kilobyte"): string {
  const shown = least === "byte" ? units : units.slice(1);
  // Half a unit less than one of the next is written as one of the next.
  const [unit, size, digits] = shown.findLast(([, size]) => bytes >= size * 0.9995) ?? shown[0] ?? units[0];
  const value = bytes > 0 ? Math.max(bytes / size, 1) : 0;
  const unitDisplay = unit === "byte" ? "long" : "short";
  return new Intl.NumberFormat(regions[locale], {
    style: "unit",
    unit,
    unitDisplay,
    maximumFractionDigits: digits,
  }).format(value);
}
