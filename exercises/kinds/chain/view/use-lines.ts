import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { Link } from "../schema.ts";

/** A link as it is drawn. */
interface Line {
  readonly link: Link;
  readonly path: string;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

const nothing: Drawing = { width: 0, height: 0, lines: [] };

/** Room left of a card for the arrow's head, in pixels. */
const head = 7;

/** A curve from the right edge of a card to the left edge of another; one that goes back, or stays in a column, bulges. */
function curve(from: DOMRect, to: DOMRect, board: DOMRect): string {
  const y1 = from.top + from.height / 2 - board.top;
  const y2 = to.top + to.height / 2 - board.top;
  const x1 = from.right - board.left;
  if (to.left >= from.right) {
    const x2 = to.left - board.left - head;
    const bend = Math.max(16, (x2 - x1) / 2);
    return `M ${x1} ${y1} C ${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  const x2 = to.right - board.left + head;
  const out = Math.max(x1, x2) + 34;
  return `M ${x1} ${y1} C ${out} ${y1} ${out} ${y2} ${x2} ${y2}`;
}

/** Where the links of a board run, measured anew whenever it is drawn, and when it or a column of it changes size. */
export function useLines(board: RefObject<HTMLElement | null>, links: readonly Link[]): Drawing {
  const [drawing, setDrawing] = useState<Drawing>(nothing);
  const measure = useCallback(() => {
    const element = board.current;
    if (element === null) return;
    const box = element.getBoundingClientRect();
    const card = (id: string) => element.querySelector(`[data-card="${id}"]`)?.getBoundingClientRect();
    const lines = links.flatMap((link): Line[] => {
      const [from, to] = [card(link[0]), card(link[1])];
      return from === undefined || to === undefined ? [] : [{ link, path: curve(from, to, box) }];
    });
    const next = { width: element.scrollWidth, height: element.scrollHeight, lines };
    // Drawn again only when something moved: measuring follows every render.
    setDrawing((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [board, links]);
  useLayoutEffect(measure);
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const observer = new ResizeObserver(measure);
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [board, measure]);
  return drawing;
}
