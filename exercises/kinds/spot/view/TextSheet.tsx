import { Fragment, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { readPage } from "../marked-text.ts";
import type { Page } from "../material.ts";
import type { Spot, WordsMark } from "../schema.ts";
import { MarkEditor } from "./MarkEditor.tsx";
import { Paragraph } from "./Paragraph.tsx";
import type { SheetProps } from "./sheet.ts";
import { spotStrings } from "./strings.ts";
import { type Laid, layOut, markOver, resized, widthsOf, withMark } from "./text-marks.ts";
import { tokensOf } from "./tokens.ts";
import { wordAfterKey } from "./word-keys.ts";

interface Props extends SheetProps {
  readonly exercise: Spot;
  readonly page: Page;
  readonly locale: Locale;
}

/** Running text as a proof sheet: words are marked with the mouse or from the keyboard, corrections stand above them. */
export function TextSheet({ exercise, page, locale, marks, judged, onMarks }: Props) {
  const t = spotStrings[locale];
  const id = useId();
  const { text, paragraphs } = useMemo(() => readPage(page.text), [page]);
  const tokens = useMemo(() => tokensOf(text, paragraphs), [text, paragraphs]);
  const laid = layOut(text, tokens, marks);
  const [cursor, setCursor] = useState(0);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [dragging, setDragging] = useState(false);
  /** Index in the answer of the mark whose slip is open. */
  const [open, setOpen] = useState<number | null>(null);
  const sheet = useRef<HTMLDivElement>(null);

  const wordAt = (index: number) => sheet.current?.querySelector<HTMLElement>(`[data-word="${index}"]`) ?? null;
  const go = (index: number) => {
    setCursor(index);
    wordAt(index)?.focus();
  };
  const from = Math.min(anchor ?? cursor, cursor);
  const to = Math.max(anchor ?? cursor, cursor);
  const at = (index: number) => laid.find(({ first, last }) => first <= index && index <= last);

  const commit = () => {
    setAnchor(null);
    const there = from === to ? at(from) : undefined;
    if (there !== undefined) {
      setOpen(there.index);
      return;
    }
    const mark = markOver(text, tokens, from, to);
    const next = withMark(marks, laid, mark, from, to);
    onMarks(next.marks, t.marked(mark.words));
    setOpen(next.index);
  };
  const remove = (index: number) => {
    const gone = laid.find((one) => one.index === index);
    setOpen(null);
    if (gone === undefined) return;
    onMarks(
      marks.filter((_, other) => other !== index),
      t.unmarked(gone.mark.words),
    );
    go(gone.first);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || !(event.target instanceof HTMLElement) || event.target.dataset["word"] === undefined) return;
    const place = (index: number) => {
      const box = wordAt(index)?.getBoundingClientRect();
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.bottom };
    };
    const next = wordAfterKey(event.key, event.ctrlKey || event.metaKey, cursor, tokens, place);
    if (next !== null) {
      if (event.shiftKey) setAnchor(anchor ?? cursor);
      else setAnchor(null);
      go(next);
    } else if (event.key === "Enter" || event.key === " ") commit();
    else if ((event.key === "Delete" || event.key === "Backspace") && at(cursor) !== undefined)
      remove(at(cursor)?.index ?? -1);
    else if (event.key === "Escape") setAnchor(null);
    else return;
    event.preventDefault();
  };

  const release = useRef(commit);
  release.current = commit;
  useEffect(() => {
    if (!dragging) return;
    const up = () => {
      setDragging(false);
      release.current();
    };
    addEventListener("mouseup", up);
    return () => removeEventListener("mouseup", up);
  }, [dragging]);

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
        onRemove={() => remove(on.index)}
        onDone={() => {
          setOpen(null);
          go(on.last);
        }}
      />
    );
  };
  return (
    <div className="proof">
      <p className="fine-print" id={`${id}-help`}>
        {t.help} <span className="for-keys">{t.keys}</span>
      </p>
      <div className="proof-page" lang={locale}>
        {page.heading !== undefined && <p className="proof-heading">{page.heading}</p>}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the words inside have the focus, here are their keys */}
        <div className="proof-text" ref={sheet} onKeyDown={keys}>
          {paragraphs.map((range, paragraph) => (
            <Fragment key={range.start}>
              <Paragraph
                {...{ text, range, paragraph, tokens, laid, judged, cursor, locale }}
                helpId={`${id}-help`}
                selected={anchor === null ? null : [from, to]}
                onGrab={(index) => {
                  setCursor(index);
                  setAnchor(index);
                  setDragging(true);
                  wordAt(index)?.focus();
                }}
                onReach={(index) => dragging && setCursor(index)}
                onFocusWord={setCursor}
              />
              {opened !== undefined && tokens[opened.last]?.paragraph === paragraph && slip(opened)}
            </Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}
