import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as italian } from "@orama/stemmers/italian";
import type { Locale } from "./locale.ts";
import type { Range } from "./range.ts";
import type { TextDoc, Word } from "./text.ts";

/**
 * A linear model of what a passage does, learned from labelled passages (scripts/train-senses.ts) and shipped as data:
 * a weight for each bucket of word stems and of neighbouring stems. It completes the patterns of a rule where people
 * use words that nobody listed. The words that weigh most are its reasons.
 */
export interface SenseModel {
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** One character for each bucket: its code minus `zero` is the weight in steps. */
  readonly weights: string;
}

/** Number of buckets that stems fall into; a power of two. */
export const buckets = 8192;
/** Character code of the weight 0. */
export const zero = 80;
/** Largest weight either way, in steps. */
export const most = 40;

const stemmers: Record<Locale, (word: string) => string> = { it: italian, en: english };

/** A feature with the place of its words. */
export interface Feature extends Range {
  readonly bucket: number;
}

/** FNV-1a over UTF-16 units, folded to a bucket. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

function stemOf({ norm }: Word, locale: Locale): string {
  if (/^(?:https?:|[@#])|@/.test(norm)) return "<link>";
  if (/\p{N}/u.test(norm)) return "<number>";
  const bare = norm.replace(/^\p{L}{1,7}'(?=\p{L})/u, "").replace(/'$/, "");
  return stemmers[locale](bare).normalize("NFD").replace(/\p{M}/gu, "");
}

/** Single stems, pairs and threes of neighbours of a passage; each bucket once, where it is met first. */
export function featuresOf(words: readonly Word[], locale: Locale): Feature[] {
  const stems = words.map((word) => stemOf(word, locale));
  const found = new Map<number, Feature>();
  for (let size = 1; size <= 3; size++)
    for (let at = 0; at + size <= stems.length; at++) {
      const first = words[at];
      const last = words[at + size - 1];
      if (first === undefined || last === undefined) continue;
      const bucket = bucketOf(stems.slice(at, at + size).join(" "));
      if (!found.has(bucket)) found.set(bucket, { bucket, start: first.start, end: last.end });
    }
  return [...found.values()];
}

/** How sure the model is that a passage does what it looks for (0–1), and the place of the words that speak most for it. */
export function sense(model: SenseModel, text: TextDoc, passage: Range): { sure: number; words: Range | null } {
  const words = text.words.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const features = featuresOf(words, text.locale);
  let sum = 0;
  let best = 0;
  let place: Range | null = null;
  for (const { bucket, start, end } of features) {
    const weight = model.weights.charCodeAt(bucket) - zero;
    sum += weight;
    if (weight > best) [best, place] = [weight, { start, end }];
  }
  const score = model.bias + (sum * model.step) / Math.sqrt(Math.max(features.length, 1));
  return { sure: 1 / (1 + Math.exp(-score)), words: place };
}
