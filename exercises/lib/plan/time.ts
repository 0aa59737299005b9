/** Words before a time, hours and minutes (with a mark between, or as four digits), seconds, and which half of the day. */
const clock = /^(?:h|ore|alle|at)?\s*(\d{1,2})(?:\s*[:.h,]\s*(\d{2})(?:[:.]\d{2})?|(\d{2}))?\s*(?:h|([ap])\.?m\.?)?$/i;

/**
 * Reads a time of day, as 18:30: 18:30, 18.30, 1830, 18, h 18, ore 18:30, 6:30 pm; a span as 12:30–13:00. null when it
 * is none, or one that the clock lacks (25:99, 13 pm).
 */
export function readTime(text: string): string | null {
  const times = text
    .trim()
    .split(/\s*[-–]\s*/, 3)
    .map(readOne);
  return times.length > 2 || times.includes(null) ? null : times.join("–");
}

function readOne(text: string): string | null {
  const found = clock.exec(text);
  if (found === null) return null;
  const half = found[4]?.toLowerCase();
  const written = Number(found[1]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === "p" ? 12 : 0);
  const minute = Number(found[2] ?? found[3] ?? 0);
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

const pad = (n: number): string => String(n).padStart(2, "0");
