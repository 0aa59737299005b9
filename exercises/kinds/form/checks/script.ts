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

/** Whether a script can be shot: its length, its opening, its pace, its captions, its last words. A rule for each. */
export function checkScript(check: Script, { fields }: Form, answer: FormAnswer, locale: Locale): Part[] {
  const t = formMessages[locale];
  const rows = placedRows(answer, check.table).map(({ at: row, cells }) => ({
    row,
    seconds: figure(cells[check.seconds], locale) ?? 0,
    voice: (cells[check.voice] ?? "").trim(),
    caption: (cells[check.caption] ?? "").trim(),
  }));
  const at = (row: number, column: string) => onCell(check.table, row, column);
  const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  const length: Finding[] =
    rows.length === 0 || (total >= check.total.min && total <= check.total.max)
      ? []
      : [
          {
            range: null,
            cell: atField(fields, check.table),
            ...t.scriptLength(total, check.total.min, check.total.max),
          },
        ];
  const [first] = rows;
  const hook: Finding[] =
    first === undefined || (first.seconds <= check.hook && first.voice + first.caption !== "")
      ? []
      : [{ range: null, cell: at(first.row, check.seconds), ...t.hookLate(check.hook) }];
  const pace = rows.flatMap(({ row, seconds, voice }): Finding[] => {
    const words = countWords(voice, tokenize(voice));
    if (words <= seconds * check.wordsPerSecond) return [];
    return [
      {
        range: null,
        cell: at(row, check.voice),
        ...t.tooFast(row + 1, words, Math.floor(seconds * check.wordsPerSecond)),
      },
    ];
  });
  const captions = rows.flatMap(({ row, voice, caption }): Finding[] => {
    if (voice !== "" && caption === "") return [{ range: null, cell: at(row, check.caption), ...t.noCaption(row + 1) }];
    const lines = caption.split("\n").map((line) => line.trim().length);
    // A caption typed on one line is broken by whoever edits the video, as long as it fits.
    const fits =
      caption.length <= check.line * check.lines &&
      lines.length <= check.lines &&
      (lines.length === 1 || Math.max(...lines) <= check.line);
    return fits
      ? []
      : [{ range: null, cell: at(row, check.caption), ...t.captionLong(row + 1, check.line, check.lines) }];
  });
  const last = rows.at(-1);
  const words = last === undefined ? "" : `${last.voice}. ${last.caption}`;
  const calls = matches(parseText(words, locale), pattern(check.call[locale])).length > 0;
  const call: Finding[] =
    last === undefined || calls ? [] : [{ range: null, cell: at(last.row, check.voice), ...t.noCall }];
  return [
    part("script-length", "blocking", length),
    part("hook-in-time", "blocking", hook),
    part("voice-speakable", "blocking", pace),
    part("captions-fit", "blocking", captions),
    part("ends-with-call", "blocking", call),
  ];
}
