import type { Post } from "../schema.ts";

/** What each thumbnail draws, on a field of 48 by 48. */
const drawings: Record<Post["art"], string> = {
  lamp: "M16 22h16l-4-12h-8zM24 22v14M16 38h16",
  tag: "M10 24 26 10h12v12L24 38zM32 15h.1",
  heart: "M24 38 11 25c-4-5 0-13 6-13 4 0 6 3 7 5 1-2 3-5 7-5 6 0 10 8 6 13z",
  fog: "M9 16h24M15 24h24M9 32h26",
  laugh: "M24 9a15 15 0 1 0 .1 0zM18 20h.1M30 20h.1M16 27c4 8 12 8 16 0z",
  quiz: "M18 18c0-8 13-7 12 0-.5 5-6 5-6 11M24 36h.1",
  shield: "M24 8l13 5v10c0 9-6 14-13 17-7-3-13-8-13-17V13zM18 24l5 5 8-9",
  clock: "M24 9a15 15 0 1 0 .1 0zM24 15v9l7 4",
  van: "M6 14h22v18H6zM28 20h8l6 6v6H28zM14 35h.1M34 35h.1",
};

/** The picture of a post, as a scheduling tool shows it: for the eye only, the text says the rest. */
export function Thumb({ art }: { readonly art: Post["art"] }) {
  return (
    <svg className="queue-thumb" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <rect width="48" height="48" rx="6" />
      <path d={drawings[art]} />
    </svg>
  );
}
