import type { Locale } from "../../../lib/locale.ts";
import type { Range } from "../../../lib/range.ts";
import type { JudgedMark } from "../judgement.ts";
import { Dele } from "./pen.tsx";
import { sayMark } from "./read-aloud.ts";
import { toneOf } from "./sheet.ts";
import { spotStrings } from "./strings.ts";
import type { Laid, Run } from "./text-marks.ts";
import type { Token } from "./tokens.ts";
import { Word } from "./Word.tsx";

interface Props {
  readonly text: string;
  readonly range: Range;
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  readonly judged: ReadonlyMap<number, JudgedMark>;
  readonly cursor: number;
  readonly selected: readonly [number, number] | null;
  readonly locale: Locale;
  readonly label: string;
  /** Ids of what describes the words. */
  readonly describedBy: string;
  readonly onGrab: (index: number) => void;
  readonly onReach: (index: number) => void;
  readonly onFocusWord: (index: number) => void;
}

/** A paragraph of the proof: every word an option, every mark a stroke of the pen with its correction above. */
export function Paragraph(props: Props) {
  const { text, range, tokens, runs, judged, cursor, selected, locale } = props;
  const t = spotStrings[locale];
  const begin = runs[0]?.first ?? 0;
  const toneAt = ({ index }: Laid) => toneOf(judged.get(index));
  const written = (on: Laid) =>
    toneAt(on) === "wrong" ? t.stet : on.mark.fix === "" ? <Dele /> : (on.mark.fix ?? "?");
  /** What stands between a word and the one before it. */
  const gap = (index: number) =>
    text.slice(index > begin ? tokens[index - 1]?.end : range.start, tokens[index]?.start ?? range.end);

  const word = (index: number, on: Laid | null) => (
    <Word
      key={index}
      index={index}
      said={text.slice(tokens[index]?.start, tokens[index]?.end)}
      marked={on === null ? null : sayMark(on.mark, toneAt(on), locale)}
      current={index === cursor}
      taken={selected !== null && index >= selected[0] && index <= selected[1]}
      onGrab={props.onGrab}
      onReach={props.onReach}
      onFocus={props.onFocusWord}
    />
  );
  const drawn = ({ first, last, on }: Run) => {
    if (on === null) return word(first, null);
    const words = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return (
      <ruby
        key={first}
        className="proof-mark"
        data-pen={on.mark.fix === null ? "query" : "strike"}
        data-tone={toneAt(on)}
      >
        {words.map((index) => [index > first && gap(index), word(index, on)])}
        <rt>
          <span aria-hidden="true">{written(on)}</span>
        </rt>
      </ruby>
    );
  };
  return (
    <div
      className="proof-paragraph"
      role="listbox"
      aria-multiselectable="true"
      aria-orientation="horizontal"
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      {runs.map((run) => [gap(run.first), drawn(run)])}
      {text.slice(tokens[runs.at(-1)?.last ?? -1]?.end ?? range.start, range.end)}
      <span className="proof-margin" aria-hidden="true">
        {runs.flatMap(({ on }) => (on === null ? [] : [<span key={on.index}>{written(on)} /</span>]))}
      </span>
    </div>
  );
}
