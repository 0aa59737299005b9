import * as z from "zod/mini";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { findEmoji } from "../../lib/text/emoji.ts";
import { standsForWord } from "./stands-for-word.ts";

/** More places than a learner needs to see marked. */
const mostMarked = 10;

/** Few emoji, after the words and not instead of them. Why: docs.en.md. */
export const fewEmoji = defineRule({
  id: "few-emoji",
  severity: "warning",
  options: z.strictObject({
    /** Most emoji in the text. */
    max: z._default(z.int().check(z.minimum(0)), 3),
    /** So many lines may open with an emoji, where a date and a price are wanted at a glance. */
    openingLines: z._default(z.int().check(z.minimum(0)), 0),
  }),
  messages: {
    tooMany: {
      it: {
        message: ({ count, max }) => `${count} emoji: tienine ${max} al massimo.`,
        hint: () =>
          "Chi ascolta il post con un lettore di schermo sente il nome di ognuna. Tieni quelle che dicono qualcosa.",
      },
      en: {
        message: ({ count, max }) => `${count} emoji; keep to ${max} at most.`,
        hint: () =>
          "People who listen to the post with a screen reader hear the name of each. Keep those that say something.",
      },
    },
    first: {
      it: {
        message: () => "Il post comincia con un’emoji.",
        hint: () => "Comincia con le parole: l’emoji mettila in fondo alla frase.",
      },
      en: {
        message: () => "The post begins with an emoji.",
        hint: () => "Begin with the words, and put the emoji at the end of the sentence.",
      },
    },
    bullet: {
      it: {
        message: () => "L’emoji fa da punto elenco.",
        hint: () => "Un trattino basta: chi ascolta non deve sentire «segno di spunta bianco» a ogni riga.",
      },
      en: {
        message: () => "The emoji serves as a bullet.",
        hint: () => "A hyphen will do: listeners should not hear “white heavy check mark” on every line.",
      },
    },
    word: {
      it: {
        message: () => "L’emoji sta al posto di una parola.",
        hint: () =>
          "Scrivi la parola: un’emoji si legge in modi diversi, e ogni lettore di schermo la chiama a modo suo.",
      },
      en: {
        message: () => "The emoji stands in for a word.",
        hint: () =>
          "Write the word: people read an emoji in different ways, and each screen reader names it its own way.",
      },
    },
  },
  check(text, { max, openingLines }) {
    const { raw } = text;
    const emojis = findEmoji(raw);
    const findings: RawFinding<"tooMany" | "first" | "bullet" | "word">[] = [];
    const extra = emojis[max];
    const last = emojis.at(-1);
    if (extra !== undefined && last !== undefined)
      findings.push({
        message: "tooMany",
        range: { start: extra.start, end: last.end },
        params: { count: emojis.length, max },
      });
    const speaks = /[\p{L}\p{N}]/u.exec(withoutEmoji(raw, emojis))?.index ?? 0;
    const inline = inlineBullets(raw, emojis);
    let lineStart = 0;
    let ofLine = -1;
    let marked = 0;
    emojis.forEach((place, at) => {
      const from = emojis[at - 1]?.end ?? 0;
      const newLine = raw.slice(from, place.start).lastIndexOf("\n");
      if (newLine >= 0) lineStart = from + newLine + 1;
      if (marked >= mostMarked) return;
      const opensLine = lineStart !== ofLine && opens(raw, lineStart, place, emojis, at);
      if (opensLine) ofLine = lineStart;
      if (place.start < speaks) {
        if (at > 0) return;
        findings.push({ message: "first", range: place });
      } else if (opensLine || inline.has(at)) findings.push({ message: "bullet", range: place });
      else if (standsForWord(text, place)) findings.push({ message: "word", range: place });
      else return;
      marked++;
    });
    const bullets = findings.filter(({ message }) => message === "bullet").length;
    return {
      findings:
        bullets > openingLines || inline.size > 0 ? findings : findings.filter(({ message }) => message !== "bullet"),
    };
  },
});

/** The text with its emoji blanked out, so that a keycap's digit is no word. */
function withoutEmoji(raw: string, emojis: readonly Range[]): string {
  let out = "";
  let from = 0;
  for (const { start, end } of emojis) {
    out += raw.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return out + raw.slice(from);
}

/** Whether an emoji opens a line that goes on with words. */
function opens(raw: string, lineStart: number, place: Range, emojis: readonly Range[], at: number): boolean {
  if (place.start - lineStart > 10 || /[^\s\-*•·–—]/u.test(raw.slice(lineStart, place.start))) return false;
  let from = place.end;
  for (let next = at + 1; next < emojis.length && next <= at + 10; next++) {
    const other = emojis[next];
    if (other === undefined || /\S/.test(raw.slice(from, other.start))) break;
    if (/\n/.test(raw.slice(from, other.start))) return false;
    from = other.end;
  }
  return /^[^\S\n]*[:.)|–—-]?[^\S\n]*[\p{L}\p{N}"'«“‘(@]/u.test(raw.slice(from, from + 20));
}

/** Emoji that return three times or more, each before words: "✅ lamps ✅ shades ✅ repairs". */
function inlineBullets(raw: string, emojis: readonly Range[]): ReadonlySet<number> {
  const bySign = new Map<string, number[]>();
  emojis.forEach(({ start, end }, at) => {
    const before = raw.slice(Math.max(0, start - 2), start);
    if (!/^$|[\s:;,.!?]$/.test(before) || !/^[^\S\n]*[\p{L}\p{N}]/u.test(raw.slice(end, end + 6))) return;
    const sign = raw.slice(start, end).replaceAll("\uFE0F", "");
    bySign.set(sign, [...(bySign.get(sign) ?? []), at]);
  });
  return new Set([...bySign.values()].filter((places) => places.length >= 3).flat());
}
