import { overlaps, type Range } from "../../lib/range.ts";
import { accepts, alike, gaps, onlyCapitals } from "./accept.ts";
import {
  type Hit,
  type JudgedMark,
  type Judgement,
  type Reading,
  reasonStanding,
  type Standing,
  sumUp,
} from "./judgement.ts";
import { type MarkedPage, paragraphOf, readPage } from "./marked-text.ts";
import type { Fault, Page } from "./material.ts";
import type { Mark, Spot, WordsMark } from "./schema.ts";

/** Words beside the fault that a mark may take in at its borders, in all. */
const spareWords = 3;

/** Where a mark stands in the text; null when its words are not there. */
export function placeOf(text: string, { words, start }: WordsMark): Range | null {
  const at = start ?? text.indexOf(words);
  return at >= 0 && text.startsWith(words, at) ? { start: at, end: at + words.length } : null;
}

/** Compares the marks on a page with its faults: a mark counts when it overlaps a fault and takes in little else. */
export function judgeText(page: Page, marks: readonly Mark[], aim: Spot["aim"]): Judgement {
  const read = readPage(page.text);
  const faults = page.faults.map((fault) => ({ fault, near: paragraphOf(read, read.spans.get(fault.id)?.start ?? 0) }));
  return sumUp(
    marks.map((mark, index) => judgeMark(page, read, mark, index, aim)),
    faults,
  );
}

function judgeMark(page: Page, read: MarkedPage, mark: Mark, index: number, aim: Spot["aim"]): JudgedMark {
  const place = "words" in mark ? placeOf(read.text, mark) : null;
  if (place === null || !("words" in mark)) return { index, state: "lost", hits: [], trap: null };
  const hit = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const span = read.spans.get(one.id);
      return span !== undefined && overlaps(span, place) ? [{ one, span }] : [];
    });
  const faults = hit(page.faults).sort((a, b) => a.span.start - b.span.start);
  const trap = hit(page.traps)[0]?.one.id ?? null;
  if (faults.length === 0) return { index, state: "wrong", hits: [], trap };
  if (spare(read.text, place, faults) > spareWords) return { index, state: "wide", hits: [], trap };
  const fixes = aim.corrections === undefined ? null : standings(read.text, place, mark, faults);
  const hits = faults.map(
    ({ one }, at): Hit => ({
      fault: one.id,
      fix: fixes?.[at]?.standing ?? null,
      reason: reasonStanding(aim.reasons !== undefined, mark.reason, one),
      ...(fixes?.[at]?.reads && { reads: fixes[at].reads }),
    }),
  );
  return { index, state: "right", hits, trap };
}

/** How many words of the mark belong to no fault. */
function spare(text: string, place: Range, faults: readonly { readonly span: Range }[]): number {
  const words = [...text.slice(place.start, place.end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: place.start + index,
    end: place.start + index + word.length,
  }));
  return words.filter((word) => !faults.some(({ span }) => overlaps(span, word))).length;
}

/**
 * How the correction stands for each fault under the mark. The line is read as it would run with the correction in it,
 * so that it does not matter whether the mark took a word more or less than the fault.
 */
function standings(
  text: string,
  place: Range,
  mark: WordsMark,
  faults: readonly { readonly one: Fault; readonly span: Range }[],
): { standing: Standing; reads?: Reading }[] {
  const { fix, words } = mark;
  if (fix === null || fix === words) return faults.map(() => ({ standing: "none" }));
  const start = Math.min(place.start, ...faults.map(({ span }) => span.start));
  const end = Math.max(place.end, ...faults.map(({ span }) => span.end));
  const said = text.slice(start, place.start) + fix + text.slice(place.end, end);
  const edges = [start, ...faults.flatMap(({ span }) => [span.start, span.end]), end];
  const fixed = faults.map((_, at) => text.slice(edges[2 * at], edges[2 * at + 1]));
  const readings = gaps(said, [...fixed, text.slice(edges.at(-2), end)]);
  const alone = faults.length === 1 ? [[fix]] : [];
  return faults.map(({ one }, at) => {
    const read = [...readings, ...alone].map((reading) => reading[at] ?? "");
    if (read.some((reading) => accepts(one.accept, reading))) return { standing: "right" };
    const capitals = read.find((reading) => onlyCapitals(one.accept, reading));
    return { standing: "wrong", reads: { text: capitals ?? alike(said).trim(), capitals: capitals !== undefined } };
  });
}
