import { type RefObject, useId } from "react";
import type { Link } from "../schema.ts";
import { useLines } from "./use-lines.ts";

interface Props {
  readonly board: RefObject<HTMLElement | null>;
  readonly links: readonly Link[];
  /** The card whose links stand out. */
  readonly selected: string | null;
  readonly isWrong: (link: Link) => boolean;
  readonly label: string;
}

const tones = ["plain", "selected", "wrong"] as const;

/** The links of a board, drawn over it. The list of links says the same in words. */
export function Lines({ board, links, selected, isWrong, label }: Props) {
  const id = useId().replace(/[^a-zA-Z0-9]/g, "");
  const { width, height, lines } = useLines(board, links);
  if (lines.length === 0) return null;
  const toneOf = (link: Link) =>
    isWrong(link) ? "wrong" : selected !== null && link.includes(selected) ? "selected" : "plain";
  return (
    <svg className="chain-lines" width={width} height={height} role="img" aria-label={label}>
      <defs>
        {tones.map((tone) => (
          <marker
            key={tone}
            id={`${id}-${tone}`}
            viewBox="0 0 10 10"
            refX="2"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className="chain-head" data-tone={tone} d="M 0 0 L 10 5 L 0 10 z" />
          </marker>
        ))}
      </defs>
      {lines.map(({ link, path }) => {
        const tone = toneOf(link);
        return (
          <path
            key={link.join(" ")}
            className="chain-line"
            data-tone={tone}
            d={path}
            markerEnd={`url(#${id}-${tone})`}
          />
        );
      })}
    </svg>
  );
}
