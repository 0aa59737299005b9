import type { ReactNode } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Range } from "../../../lib/range.ts";
import type { JudgedMark } from "../judgement.ts";
import { Dele } from "./pen.tsx";
import { toneOf } from "./sheet.ts";
import { spotStrings } from "./strings.ts";
import type { Laid } from "./text-marks.ts";
import type { Token } from "./tokens.ts";

interface Props {
  readonly text: string;
  readonly range: Range;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly laid: readonly Laid[];
  readonly judged: ReadonlyMap<number, JudgedMark>;
  readonly cursor: number;
  readonly selected: readonly [number, number] | null;
  readonly locale: Locale;
  readonly helpId: string;
  readonly onGrab: (index: number) => void;
  readonly onReach: (index: number) => void;
  readonly onFocusWord: (index: number) => void;
}

/** A paragraph of the proof: every word an option, every mark a stroke of the pen with its correction above. */
export function Paragraph(props: Props) {
  const { text, range, paragraph, tokens, laid, judged, cursor, selected, locale } = props;
  const t = spotStrings[locale];
  const own = tokens.flatMap((token, index) => (token.paragraph === paragraph ? [index] : []));
  const marksHere = laid.filter(({ first }) => tokens[first]?.paragraph === paragraph);

  const word = (index: number, mark: Laid | undefined) => {
    const { start, end } = tokens[index] ?? range;
    const said = text.slice(start, end);
    const tone = mark === undefined ? undefined : toneOf(judged.get(mark.index));
    const state = tone === "right" || tone === "half" ? t.right : tone === "wrong" ? t.wrong : null;
    const fix = mark === undefined || mark.mark.fix === null ? null : t.says(mark.mark.fix);
    const label = [said, t.markedWord, fix, state].filter((part) => part !== null).join(", ");
    return (
      <span
        key={start}
        className="proof-word"
        role="option"
        aria-selected={mark !== undefined}
        aria-label={mark === undefined ? undefined : label}
        tabIndex={index === cursor ? 0 : -1}
        data-word={index}
        data-taken={selected !== null && index >= selected[0] && index <= selected[1] ? "" : undefined}
        onMouseDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          props.onGrab(index);
        }}
        onMouseEnter={() => props.onReach(index)}
        onFocus={() => props.onFocusWord(index)}
      >
        {said}
      </span>
    );
  };

  const parts: ReactNode[] = [];
  let done = range.start;
  for (let at = 0; at < own.length; at++) {
    const index = own[at] ?? 0;
    const mark = marksHere.find(({ first, last }) => first <= index && index <= last);
    const last = mark?.last ?? index;
    const start = tokens[index]?.start ?? done;
    const end = tokens[last]?.end ?? start;
    parts.push(text.slice(done, start));
    if (mark === undefined) parts.push(word(index, undefined));
    else {
      const inside: ReactNode[] = [];
      for (let one = index; one <= last; one++) {
        if (one > index) inside.push(text.slice(tokens[one - 1]?.end, tokens[one]?.start));
        inside.push(word(one, mark));
      }
      const { fix } = mark.mark;
      const tone = toneOf(judged.get(mark.index));
      parts.push(
        <ruby key={`m${start}`} className="proof-mark" data-pen={fix === null ? "query" : "strike"} data-tone={tone}>
          {inside}
          <rt>
            <span aria-hidden="true">{tone === "wrong" ? t.stet : fix === "" ? <Dele /> : (fix ?? "?")}</span>
          </rt>
        </ruby>,
      );
      at = own.indexOf(last);
    }
    done = end;
  }
  parts.push(text.slice(done, range.end));
  return (
    <div
      className="proof-paragraph"
      role="listbox"
      aria-multiselectable="true"
      aria-label={`${t.page}, ${t.paragraph(paragraph + 1)}`}
      aria-describedby={props.helpId}
    >
      {parts}
      <span className="proof-margin" aria-hidden="true">
        {marksHere.map(({ index, mark: { fix } }) => (
          <span key={index}>
            {toneOf(judged.get(index)) === "wrong" ? t.stet : fix === "" ? <Dele /> : (fix ?? "?")} /
          </span>
        ))}
      </span>
    </div>
  );
}
