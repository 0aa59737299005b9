import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { useEvent } from "../../../parts/use-event.ts";
import { inParagraphOf, type Token } from "./tokens.ts";
import { wordAfterKey } from "./word-keys.ts";

/** The words of a proof that are chosen: the one that has the focus, and those taken in with Shift or by dragging. */
interface WordSelection {
  readonly cursor: number;
  /** Indexes of the first and last word taken in; null while there is only the cursor. */
  readonly selected: readonly [first: number, last: number] | null;
  /** Puts the focus on a word. */
  readonly go: (index: number) => void;
  /** Takes what is selected, or the word under the cursor. */
  readonly take: () => void;
  readonly drop: () => void;
  readonly grab: (index: number) => void;
  readonly reach: (index: number) => void;
  readonly focus: (index: number) => void;
  /** Follows an arrow key; false for any other key. */
  readonly follow: (event: KeyboardEvent) => boolean;
}

/** Chooses words inside `sheet`, never beyond the paragraph in which the choice began. `onTake` gets the first and the last. */
export function useWordSelection(
  tokens: readonly Token[],
  sheet: RefObject<HTMLElement | null>,
  onTake: (first: number, last: number) => void,
): WordSelection {
  const [cursor, setCursor] = useState(0);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [dragging, setDragging] = useState(false);
  const from = anchor ?? cursor;

  const wordAt = (index: number) => sheet.current?.querySelector<HTMLElement>(`[data-word="${index}"]`) ?? null;
  const go = (index: number) => {
    setCursor(index);
    wordAt(index)?.focus();
  };
  const take = useEvent(() => {
    setDragging(false);
    setAnchor(null);
    onTake(Math.min(from, cursor), Math.max(from, cursor));
  });
  useEffect(() => {
    if (!dragging) return;
    addEventListener("mouseup", take);
    return () => removeEventListener("mouseup", take);
  }, [dragging, take]);

  const follow = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    const place = (index: number) => {
      const box = wordAt(index)?.getBoundingClientRect();
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.bottom };
    };
    const next = wordAfterKey(key, ctrlKey || metaKey, cursor, tokens, place);
    if (next === null) return false;
    setAnchor(shiftKey ? from : null);
    go(shiftKey ? inParagraphOf(tokens, next, from) : next);
    return true;
  };
  return {
    cursor,
    selected: anchor === null ? null : [Math.min(anchor, cursor), Math.max(anchor, cursor)],
    go,
    take,
    drop: () => setAnchor(null),
    grab(index) {
      go(index);
      setAnchor(index);
      setDragging(true);
    },
    reach(index) {
      if (dragging) setCursor(inParagraphOf(tokens, index, from));
    },
    focus: setCursor,
    follow,
  };
}
