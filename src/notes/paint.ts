import type { LessonText } from "./lesson-text.ts";
import type { Span } from "./quote.ts";

/** A stretch to paint: a highlight, one with a note, or the one that was asked for. */
interface Painted extends Span {
  readonly as: "plain" | "noted" | "shown";
}

/** Shows stretches of a lesson as highlighted. `clear` comes before the lesson is read, `paint` after. */
interface Painter {
  clear(): void;
  /** Gives whether text nodes were split, so that the lesson must be read again. */
  paint(lesson: LessonText, stretches: readonly Painted[]): boolean;
}

const kinds = ["plain", "noted", "shown"] as const;

/** A range that begins after a letter that is set large: that one's paint would lie beside it, over the line above. */
function afterInitial(range: Range): Range {
  const { startContainer: node, startOffset } = range;
  if (!(node instanceof Text) || !node.parentElement) return range;
  const letter = getComputedStyle(node.parentElement, "::first-letter");
  const large = ["initial-letter", "-webkit-initial-letter"].some((name) => /\d/.test(letter.getPropertyValue(name)));
  // With the marks before it: they are set as large.
  const { length } = /^\s*\p{P}*./u.exec(node.data)?.[0] ?? "";
  const alone = range.toString().length <= length;
  if (large && !alone && node.parentElement.firstChild === node && startOffset < length) range.setStart(node, length);
  return range;
}

/** Where the browser can, no element is touched. */
const byRegistry: Painter = {
  clear: () => {
    for (const kind of kinds) CSS.highlights.delete(`memo-${kind}`);
  },
  paint(lesson, stretches) {
    for (const kind of kinds) {
      const ranges = stretches.filter(({ as }) => as === kind).map((span) => afterInitial(lesson.rangeOf(span)));
      const highlight = new Highlight(...ranges);
      highlight.priority = kinds.indexOf(kind);
      if (ranges.length > 0) CSS.highlights.set(`memo-${kind}`, highlight);
    }
    return false;
  },
};

/** Elsewhere the words are wrapped in `<mark>`, and unwrapped again without a trace. */
const byMarks: Painter = {
  clear: () => {
    for (const mark of document.querySelectorAll("mark[data-memo]")) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
  },
  paint(lesson, stretches) {
    const ofNode = new Map<Text, { from: number; to: number; as: Painted["as"] }[]>();
    for (const stretch of stretches)
      for (const { node, from, to } of lesson.pieces(stretch))
        ofNode.set(node, [...(ofNode.get(node) ?? []), { from, to, as: stretch.as }]);
    for (const [node, pieces] of ofNode) {
      const cuts = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
      // From the end, so that what was cut off doesn't move what is still to be cut.
      for (const [n, from] of [...cuts.entries()].reverse()) {
        const to = cuts[n + 1];
        const over = pieces.filter((piece) => piece.from <= from && to !== undefined && piece.to >= to);
        const rest = node.splitText(from);
        if (over.length === 0) continue;
        const mark = document.createElement("mark");
        mark.dataset["memo"] = kinds.findLast((kind) => over.some(({ as }) => as === kind)) ?? "plain";
        rest.replaceWith(mark);
        mark.append(rest);
      }
    }
    return true;
  },
};

/** The way to paint that this browser has. */
export const painter = (): Painter => (typeof Highlight === "function" && "highlights" in CSS ? byRegistry : byMarks);
