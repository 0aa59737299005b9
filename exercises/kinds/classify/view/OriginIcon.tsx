import type { Origin } from "../schema.ts";

/** Plain drawings that recall where a message was left, on a grid of 16; none of them is anybody's trademark. */
const drawings: Record<Origin, string> = {
  email: "M2 4h12v9H2z M2 4.5l6 5 6-5",
  facebook: "M2 3h12v8H8l-3 3v-3H2z M5 6h6 M5 8.5h4",
  instagram: "M2 5h3l1-2h4l1 2h3v8H2z M8 6.5a2.4 2.4 0 1 0 .01 0z",
  tiktok: "M6.5 12V3l6 1.5V7l-6-1.5 M6.5 12a2 2 0 1 1-.01-.1z",
  linkedin: "M2 6h12v7.5H2z M6 6V3.5h4V6 M2 9.5h12",
  x: "M3 3.5h10v7H8.5L5.5 13v-2.5H3z M6 7h.01 M8 7h.01 M10 7h.01",
  whatsapp: "M2.5 13.5l1-3A5.6 5.6 0 1 1 6 13z M6 6.2c.4 2 1.8 3.4 3.8 3.8",
  google: "M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z",
};

/** A small drawing beside the name of the place; it adds nothing for those who don't see it. */
export function OriginIcon({ of }: { readonly of: Origin }) {
  return (
    <svg className="origin-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={drawings[of]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
