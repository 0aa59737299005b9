import { useEffect, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { type Mark, segments } from "./segments.ts";

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly locale: Locale;
  /** What the ids of the reasons begin with. */
  readonly id: string;
}

/** Says where, on the last line of a mark, its words begin: the reason stands under it. */
function place(mark: HTMLElement): void {
  const box = mark.closest(".as-typed");
  const last = [...mark.getClientRects()].at(-1);
  if (box && last)
    mark.parentElement?.style.setProperty("--words-from", `${last.left - box.getBoundingClientRect().left}px`);
}

/** The words of a text with their marks; the reason of each shows on hover, on focus and to screen readers. */
export function MarkedWords({ text, marks, locale, id }: Props) {
  const [closed, setClosed] = useState(false);
  // Escape closes what the pointer opened as well, wherever the focus is.
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === "Escape" && setClosed(true);
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
  const open = (mark: HTMLElement) => {
    place(mark);
    setClosed(false);
  };
  return (
    <p className="as-typed" lang={locale} data-closed={closed ? "" : undefined}>
      {segments(text, marks).map((part, index) =>
        part.marks.length === 0 ? (
          part.text
        ) : (
          <span className="mark" key={part.start} data-tone={part.tone}>
            {/* No button: nothing is pressed, and a button's words don't run on from line to line. */}
            <mark
              // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever uses no pointer reads the reason here, too.
              tabIndex={0}
              aria-describedby={`${id}-${index}`}
              onFocus={(event) => open(event.currentTarget)}
              onMouseEnter={(event) => open(event.currentTarget)}
            >
              {part.text}
            </mark>
            <span role="tooltip" id={`${id}-${index}`}>
              {part.marks.map((mark) => mark.label).join(" · ")}
            </span>
          </span>
        ),
      )}
    </p>
  );
}
