/** An appointment of a plan. */
export interface Appointment {
  /** The same for the same appointment of the same plan, so that importing again moves it instead of doubling it. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** HH:MM */
  readonly time: string;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
}

/** Text as RFC 5545 wants it: commas, semicolons, backslashes and line breaks are escaped. */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n");

/** RFC 5545, 3.1: lines are folded before 75 bytes, and never inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines = [""];
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 73) {
      lines.push(" ");
      bytes = 1;
    }
    lines[lines.length - 1] += letter;
    bytes += size;
  }
  return lines.join("\r\n");
}

/** A calendar file (RFC 5545). An appointment begins at its time wherever the reader is: times have no zone. */
export function calendarFile(appointments: readonly Appointment[], now: Date): string {
  const stamp = `${now.toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
  const events = appointments.flatMap(({ uid, day, time, minutes, title, text }) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${day.replaceAll("-", "")}T${time.replace(":", "")}00`,
    `DURATION:PT${Math.max(1, Math.round(minutes))}M`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "END:VEVENT",
  ]);
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regia//Plan//EN", ...events, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
}
