import type { Locale } from "../../exercises/lib/locale.ts";

/** Minutes that are still written as minutes; from there on people count in hours. */
const mostMinutes = 90;

const parts = (minutes: number) => ({ hours: Math.floor(minutes / 60), rest: minutes % 60 });

/** How long something takes, as people jot it down, the same in both languages: 45 min, 2 h, 2 h 10 min. A number stays on the line of its unit. */
export function duration(minutes: number): string {
  if (minutes <= mostMinutes) return `${minutes}\u00a0min`;
  const { hours, rest } = parts(minutes);
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h ${rest}\u00a0min`;
}

const units = {
  en: { hour: "hour", hours: "hours", minute: "minute", minutes: "minutes", and: "and" },
  it: { hour: "ora", hours: "ore", minute: "minuto", minutes: "minuti", and: "e" },
} as const satisfies Record<Locale, unknown>;

/** The same in words, for sentences. */
export function durationInWords(minutes: number, locale: Locale): string {
  const t = units[locale];
  const inMinutes = (n: number) => `${n} ${n === 1 ? t.minute : t.minutes}`;
  if (minutes <= mostMinutes) return inMinutes(minutes);
  const { hours, rest } = parts(minutes);
  const inHours = `${hours} ${hours === 1 ? t.hour : t.hours}`;
  return rest === 0 ? inHours : `${inHours} ${t.and} ${inMinutes(rest)}`;
}

/** What a screen reader says for `duration`: it knows "min", but reads "h" as a letter. */
export const durationSaid = (minutes: number, locale: Locale): string =>
  minutes <= mostMinutes ? duration(minutes) : durationInWords(minutes, locale);
