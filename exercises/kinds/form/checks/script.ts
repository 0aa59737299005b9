import type { Locale } from "../../../lib/locale.ts";
import { matches, pattern } from "../../../lib/pattern.ts";
import { countWords, tokenize } from "../../../lib/text/words.ts";
import { parseText } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Script } from "../check-schema.ts";
import { formMessages } from "../messages.ts";
import { atField, onCell, type Part, part } from "../places.ts";
import { figure, placedRows } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";

/** A shot of the script: its row on the page, how long it lasts, what is heard and what is written on the screen. */
interface Shot {
  readonly row: number;
  readonly seconds: number;
  readonly voice: string;
  readonly caption: string;
}

type Look = (check: Script, shots: readonly Shot[], locale: Locale) => Finding[];

/** The first shot has said or shown something in the first seconds. */
const hook: Look = (check, [first], locale) => {
  if (first === undefined || (first.seconds <= check.hook && first.voice + first.caption !== "")) return [];
  const cell = onCell(check.table, first.row, check.seconds);
  return [{ range: null, cell, ...formMessages[locale].hookLate(check.hook) }];
};

/** A voice can say what is heard in the time that each shot has. */
const pace: Look = (check, shots, locale) =>
  shots.flatMap(({ row, seconds, voice }): Finding[] => {
    const words = countWords(voice, tokenize(voice));
    const most = seconds * check.wordsPerSecond;
    if (words <= most) return [];
    const cell = onCell(check.table, row, check.voice);
    return [{ range: null, cell, ...formMessages[locale].tooFast(row + 1, words, Math.floor(most)) }];
  });

/** What is said is also written, and what is written fits on the screen. */
const captions: Look = (check, shots, locale) =>
  shots.flatMap(({ row, voice, caption }): Finding[] => {
    const t = formMessages[locale];
    const cell = onCell(check.table, row, check.caption);
    if (voice !== "" && caption === "") return [{ range: null, cell, ...t.noCaption(row + 1) }];
    const lines = caption.split("\n").map((line) => line.trim().length);
    // A caption typed on one line is broken by whoever edits the video, as long as it fits.
    const fits =
      caption.length <= check.line * check.lines &&
      lines.length <= check.lines &&
      (lines.length === 1 || Math.max(...lines) <= check.line);
    return fits ? [] : [{ range: null, cell, ...t.captionLong(row + 1, check.line, check.lines) }];
  });

/** The last shot calls to do something. */
const call: Look = (check, shots, locale) => {
  const last = shots.at(-1);
  if (last === undefined) return [];
  const text = parseText(`${last.voice}. ${last.caption}`, locale);
  if (matches(text, pattern(check.call[locale])).length > 0) return [];
  return [{ range: null, cell: onCell(check.table, last.row, check.voice), ...formMessages[locale].noCall }];
};

/** Whether a script can be shot: its length, its opening, its pace, its captions, its last words. A rule for each. */
export function checkScript(check: Script, { fields }: Form, answer: FormAnswer, locale: Locale): Part[] {
  const shots = placedRows(answer, check.table).map(({ at: row, cells }) => ({
    row,
    seconds: figure(cells[check.seconds], locale) ?? 0,
    voice: (cells[check.voice] ?? "").trim(),
    caption: (cells[check.caption] ?? "").trim(),
  }));
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0);
  const { min, max } = check.total;
  const fitsTime = shots.length === 0 || (total >= min && total <= max);
  const cell = atField(fields, check.table);
  const length = fitsTime ? [] : [{ range: null, cell, ...formMessages[locale].scriptLength(total, min, max) }];
  return [
    part("script-length", "blocking", length),
    part("hook-in-time", "blocking", hook(check, shots, locale)),
    part("voice-speakable", "blocking", pace(check, shots, locale)),
    part("captions-fit", "blocking", captions(check, shots, locale)),
    part("ends-with-call", "blocking", call(check, shots, locale)),
  ];
}
