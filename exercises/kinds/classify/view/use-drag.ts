import { type RefObject, useEffect } from "react";
import { useEvent } from "../../../parts/use-event.ts";

/** How far the pointer goes, in CSS pixels, before a press becomes a drag. */
const threshold = 6;
/** How near the edge of the window the page starts to scroll, in CSS pixels. */
const edge = 70;

/**
 * Lets cards (`data-row`) be dragged into columns (`data-column`) with mouse, pen or finger. A finger takes a card by
 * its title only, so that it can still scroll the page. Escape puts the card back.
 */
export function useDrag(root: RefObject<HTMLElement | null>, onDrop: (row: number, column: string) => void): void {
  const drop = useEvent(onDrop);
  useEffect(() => {
    const board = root.current;
    if (board === null) return;
    let stop: (() => void) | null = null;

    const start = (down: PointerEvent) => {
      const { target } = down;
      if (down.button !== 0 || !(target instanceof Element)) return;
      const card = target.closest<HTMLElement>("[data-row]");
      if (card === null || target.closest("select, input, label, a") !== null) return;
      if (down.pointerType === "touch" && target.closest(".board-grip") === null) return;
      stop?.();
      const box = card.getBoundingClientRect();
      let ghost: HTMLElement | null = null;
      let over: HTMLElement | null = null;

      const move = (event: PointerEvent) => {
        const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
        if (ghost === null) {
          if (Math.hypot(x, y) < threshold) return;
          ghost = ghostOf(card, box.width);
          board.append(ghost);
          card.dataset["dragging"] = "";
          document.getSelection()?.removeAllRanges();
        }
        event.preventDefault();
        ghost.style.translate = `${box.left + x}px ${box.top + y}px`;
        if (event.clientY < edge) scrollBy(0, -12);
        if (event.clientY > innerHeight - edge) scrollBy(0, 12);
        const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-column]");
        if (under === over) return;
        delete over?.dataset["over"];
        over = under !== null && under !== undefined && board.contains(under) ? under : null;
        if (over !== null) over.dataset["over"] = "";
      };
      const end = (event: Event) => {
        const column = over?.dataset["column"];
        const dragged = ghost !== null;
        stop?.();
        if (!dragged) return;
        // The click that ends a drag must not pick the card up.
        const swallow = (click: Event) => click.stopPropagation();
        board.addEventListener("click", swallow, { capture: true, once: true });
        setTimeout(() => board.removeEventListener("click", swallow, { capture: true }));
        if (event.type === "pointerup" && column !== undefined) drop(Number(card.dataset["row"]), column);
      };
      const giveUp = (event: KeyboardEvent) => event.key === "Escape" && stop?.();
      stop = () => {
        stop = null;
        ghost?.remove();
        delete card.dataset["dragging"];
        delete over?.dataset["over"];
        removeEventListener("pointermove", move);
        removeEventListener("pointerup", end);
        removeEventListener("pointercancel", end);
        removeEventListener("keydown", giveUp);
      };
      addEventListener("pointermove", move, { passive: false });
      addEventListener("pointerup", end);
      addEventListener("pointercancel", end);
      addEventListener("keydown", giveUp);
    };
    board.addEventListener("pointerdown", start);
    return () => {
      stop?.();
      board.removeEventListener("pointerdown", start);
    };
  }, [root, drop]);
}

/** What follows the pointer: the card's look, out of reach of everything. */
function ghostOf(card: HTMLElement, width: number): HTMLElement {
  const ghost = document.createElement("div");
  ghost.className = "board-card board-ghost";
  ghost.inert = true;
  ghost.style.width = `${width}px`;
  const title = document.createElement("strong");
  title.textContent = card.querySelector(".board-grip")?.textContent ?? "";
  ghost.append(title);
  return ghost;
}
