import { easyEnough, fewestWords, readability } from "../lib/text/readability.ts";
import type { TextDoc } from "../lib/text.ts";

interface Props {
  readonly text: TextDoc;
  readonly target?: number;
  readonly texts: {
    readonly gauge: string;
    readonly gaugeShort: (words: number) => string;
    readonly gaugeScore: (score: number, target: number) => string;
    readonly curve: (lengths: readonly number[]) => string;
    readonly curveShort: string;
  };
}

const width = 240;
/** Words from which a sentence is hard to hold in mind. */
const longSentence = 25;
const tallest = 40;

/** How easy a text is: the score on its scale, and a bar for each sentence as long as its words. */
export function Gauge({ text, target = easyEnough, texts }: Props) {
  const lengths = text.sentences.map(({ words }) => words.length).filter((n) => n > 0);
  if (lengths.length === 0) return null;
  const steady = text.words.length >= fewestWords;
  const score = Math.floor(readability(text));
  const step = Math.min(24, width / lengths.length);
  const height = (n: number) => (Math.min(n, tallest) / tallest) * 48;
  return (
    <figure className="gauge" data-good={steady && score >= target ? "" : undefined}>
      <figcaption>
        {texts.gauge}: {steady ? texts.gaugeScore(score, target) : texts.gaugeShort(fewestWords)}
      </figcaption>
      {steady && (
        <svg viewBox={`0 0 ${width} 14`} aria-hidden="true" className="gauge-scale">
          <rect className="gauge-track" x="0" y="4" width={width} height="6" rx="3" />
          <rect
            className="gauge-zone"
            x={(target / 100) * width}
            y="4"
            width={((100 - target) / 100) * width}
            height="6"
            rx="3"
          />
          <circle className="gauge-dot" cx={Math.min(width - 7, Math.max(7, (score / 100) * width))} cy="7" r="6" />
        </svg>
      )}
      <svg viewBox={`0 0 ${width} 50`} role="img" aria-label={texts.curve(lengths)} className="gauge-curve">
        {lengths.map((n, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences in order
            key={index}
            className="gauge-bar"
            data-long={n > longSentence ? "" : undefined}
            x={index * step + 1}
            y={49 - height(n)}
            width={Math.max(1, step - 2)}
            height={height(n)}
          />
        ))}
        <line className="gauge-limit" x1="0" x2={width} y1={49 - height(longSentence)} y2={49 - height(longSentence)} />
      </svg>
      <span className="fine-print" aria-hidden="true">
        {texts.curveShort}
      </span>
    </figure>
  );
}
