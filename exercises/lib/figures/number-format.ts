import type { Locale } from "../locale.ts";

/** How a figure is written: exactly so many decimals, or at most so many. */
interface Decimals {
  readonly least: number;
  readonly most: number;
}

const marks: Record<Locale, { readonly thousands: string; readonly decimal: string }> = {
  it: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/**
 * A figure as readers of the language write it: 1.234,5 and 1,234.5. Rounded half away from zero to `most` decimals,
 * then cut to no fewer than `least`. Written by hand because what the machine knows of languages differs.
 */
export function formatNumber(value: number, locale: Locale, { least, most }: Decimals = { least: 0, most: 2 }): string {
  if (!Number.isFinite(value)) return "–";
  const power = 10 ** most;
  const rounded = Math.round(Math.abs(value) * power + 1e-7) / power;
  const [whole = "0", rest = ""] = rounded.toFixed(most).split(".");
  const { thousands, decimal } = marks[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const kept = rest.replace(/0+$/, "").padEnd(least, "0");
  const sign = value < 0 && rounded !== 0 ? "−" : "";
  return sign + grouped + (kept === "" ? "" : decimal + kept);
}
