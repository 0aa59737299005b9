import { type RefObject, useLayoutEffect, useState } from "react";

/** Whether something lies beyond the left and the right edge of a box that scrolls sideways. */
interface Edges {
  readonly before: boolean;
  readonly after: boolean;
}

/** Pixels that don't count: browsers round where a box has been scrolled to. */
const slack = 2;

/** What of a scrolling box is out of sight to either side, kept up to date as it scrolls and changes its size. */
export function useEdges(box: RefObject<HTMLElement | null>): Edges {
  const [edges, setEdges] = useState<Edges>({ before: false, after: false });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const [before, after] = [scrollLeft > slack, scrollLeft + clientWidth < scrollWidth - slack];
      setEdges((known) => (known.before === before && known.after === after ? known : { before, after }));
    };
    const sizes = new ResizeObserver(look);
    for (const part of [element, ...element.children]) sizes.observe(part);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  return edges;
}
