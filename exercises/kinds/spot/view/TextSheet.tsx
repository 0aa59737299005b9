import { Fragment, type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { readPage } from "../marked-text.ts";
import type { Page } from "../material.ts";
import type { Spot, WordsMark } from "../schema.ts";
import { MarkEditor } from "./MarkEditor.tsx";
import { Paragraph } from "./Paragraph.tsx";
import { readAloud, sayMark } from "./read-aloud.ts";
import { type SheetProps, toneOf } from "./sheet.ts";
import { spotStrings } from "./strings.ts";
import { type Laid, layOut, markOver, resized, runsIn, widthsOf, withMark } from "./text-marks.ts";
import { tokensOf } from "./tokens.ts";
import { useWordSelection } from "./use-word-selection.ts";

interface Props extends SheetProps {
  readonly exercise: Spot;
  readonly page: Page;
  readonly locale: Locale;
}

/**
 * Running text as a proof sheet: words are marked with the mouse or from the keyboard, corrections stand above them.
 * Whoever listens hears the page as plain text first, with its marks; each paragraph's words are described by it, too.
 */
export function TextSheet({ exercise, page, locale, marks, judged, onMarks }: Props) {
  const t = spotStrings[locale];
  const id = useId();
  const { text, paragraphs } = useMemo(() => readPage(page.text), [page]);
  const tokens = useMemo(() => tokensOf(text, paragraphs), [text, paragraphs]);
  const laid = layOut(text, tokens, marks);
  /** Index in the answer of the mark whose slip is open. */
  const [open, setOpen] = useState<number | null>(null);
  const sheet = useRef<HTMLDivElement>(null);

  const at = (index: number) => laid.find(({ first, last }) => first <= index && index <= last);
  const take = (first: number, last: number) => {
    const there = at(first);
    if (there !== undefined && (first === last || (there.first === first && there.last === last))) {
      setOpen(there.index);
      return;
    }
    const mark = markOver(text, tokens, first, last);
    const next = withMark(marks, laid, mark, first, last);
    onMarks(next.marks, t.marked(mark.words));
    setOpen(next.index);
  };
  const words = useWordSelection(tokens, sheet, take);
  const remove = ({ index, first, mark }: Laid) => {
    setOpen(null);
    onMarks(
      marks.filter((_, other) => other !== index),
      t.unmarked(mark.words),
    );
    words.go(first);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || !(event.target instanceof HTMLElement) || event.target.dataset["word"] === undefined) return;
    const under = at(words.cursor);
    if (event.key === "Enter" || event.key === " ") words.take();
    else if ((event.key === "Delete" || event.key === "Backspace") && under !== undefined) remove(under);
    else if (event.key === "Escape") words.drop();
    else if (!words.follow(event)) return;
    event.preventDefault();
  };

  const opened = laid.find(({ index }) => index === open);
  const slip = (on: Laid) => {
    const put = (mark: WordsMark, say?: string) =>
      onMarks(
        marks.map((one, index) => (index === on.index ? mark : one)),
        say,
      );
    return (
      <MarkEditor
        exercise={exercise}
        locale={locale}
        mark={on.mark}
        can={widthsOf(tokens, laid, on)}
        onChange={put}
        onWidth={(width) => {
          const mark = resized(text, tokens, on, width);
          put(mark, t.marked(mark.words));
        }}
        onRemove={() => remove(on)}
        onDone={() => {
          setOpen(null);
          words.go(on.last);
        }}
      />
    );
  };
  const rows = paragraphs.map((range, paragraph) => ({ range, runs: runsIn(tokens, laid, paragraph) }));
  const say = ({ index, mark }: Laid) => sayMark(mark, toneOf(judged.get(index)), locale);
  return (
    <div className="proof">
      <p className="fine-print" id={`${id}-help`}>
        {t.help} <span className="for-keys">{t.keys}</span>
      </p>
      <div className="proof-page" lang={locale}>
        {page.heading !== undefined && <p className="proof-heading">{page.heading}</p>}
        <div className="visually-hidden">
          <p>{t.toRead}</p>
          {rows.map(({ range, runs }, paragraph) => (
            <p key={range.start} id={`${id}-${paragraph}`}>
              {readAloud(text, range, tokens, runs, say)}
            </p>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the words inside have the focus, here are their keys */}
        <div className="proof-text" ref={sheet} onKeyDown={keys}>
          {rows.map(({ range, runs }, paragraph) => (
            <Fragment key={range.start}>
              <Paragraph
                {...{ text, range, tokens, runs, judged, locale }}
                cursor={words.cursor}
                selected={words.selected}
                label={t.words(paragraph + 1)}
                describedBy={`${id}-${paragraph} ${id}-help`}
                onGrab={words.grab}
                onReach={words.reach}
                onFocusWord={words.focus}
              />
              {opened !== undefined && tokens[opened.last]?.paragraph === paragraph && slip(opened)}
            </Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}
