import type { Locale } from "../../../lib/locale.ts";
import { parseQuery } from "../parser.ts";
import { highlights } from "../run.ts";
import type { QueryExercise } from "../schema.ts";
import { byGroup, type Judged, scoreOf } from "../score.ts";
import { queryStrings } from "../strings.ts";
import type { Query } from "../tree.ts";
import { Dots } from "./Dots.tsx";
import { MentionCard } from "./MentionCard.tsx";

interface Props {
  readonly exercise: QueryExercise;
  readonly submitted: string;
  /** The query in the box is another one by now. */
  readonly changed: boolean;
  readonly locale: Locale;
  readonly modelShown: boolean;
}

/** What came of the query that was handed in: the two measures, a drawing, the mentions missed and those too many. */
export function Report({ exercise, submitted, changed, locale, modelShown }: Props) {
  const t = queryStrings[locale];
  const texts = exercise.locale[locale];
  const parsed = parseQuery(submitted, locale);
  const score = parsed.ok ? scoreOf(parsed.query, texts) : null;
  const list = (judged: readonly Judged[], query: Query) =>
    byGroup(texts, judged).map(({ id, of }) => (
      <div key={id} className="query-sort">
        <h4>
          {texts.groups[id]?.title} ({of.length})
        </h4>
        <p className="fine-print">{texts.groups[id]?.why}</p>
        <ul>
          {of.map(({ mention, doc }) => (
            <li key={mention.id}>
              <MentionCard mention={mention} marks={highlights(query, doc)} locale={locale} />
            </li>
          ))}
        </ul>
      </div>
    ));
  return (
    <section className="query-report">
      <h3>{t.report}</h3>
      {changed && <p className="fine-print">{t.changed}</p>}
      <p className="query-handed">
        <span className="label">{t.handed}</span> <code>{submitted}</code>
      </p>
      {score !== null && parsed.ok && (
        <>
          <Dots score={score} locale={locale} />
          <dl className="query-measures">
            <Measure name={t.recall} value={score.recall} asked={exercise.targets.recall} locale={locale} />
            <Measure name={t.precision} value={score.precision} asked={exercise.targets.precision} locale={locale} />
          </dl>
          <details open={score.missed.length > 0}>
            <summary>{score.missed.length === 0 ? t.noMissed : t.missed(score.missed.length)}</summary>
            <p className="fine-print">{t.marked}</p>
            {list(score.missed, parsed.query)}
          </details>
          <details open={score.noise.length > 0}>
            <summary>{score.noise.length === 0 ? t.noNoise : t.noise(score.noise.length)}</summary>
            <p className="fine-print">{t.marked}</p>
            {list(score.noise, parsed.query)}
          </details>
        </>
      )}
      {modelShown && (
        <div className="compare">
          <div>
            <p className="label">{t.yours}</p>
            <p className="as-typed">
              <code>{submitted}</code>
            </p>
          </div>
          <div className="good">
            <p className="label">{t.model}</p>
            {exercise.models[locale].map((model) => {
              const read = parseQuery(model, locale);
              const got = read.ok ? scoreOf(read.query, texts) : null;
              return (
                <div key={model}>
                  <p className="as-typed">
                    <code>{model}</code>
                  </p>
                  {got !== null && <p className="fine-print">{t.score(got.recall, got.precision ?? 0)}</p>}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly value: number | null;
  readonly asked: number;
  readonly locale: Locale;
}

/** A share as a bar with the mark to reach. */
function Measure({ name, value, asked, locale }: MeasureProps) {
  const t = queryStrings[locale];
  const good = value !== null && value >= asked;
  return (
    <div data-good={good ? "" : undefined}>
      <dt>{name}</dt>
      <dd>
        <strong>{value === null ? t.noPrecision : `${good ? "✓" : "✗"} ${value}%`}</strong>{" "}
        <span className="fine-print">{t.asked(asked)}</span>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="8" />
          <rect className="fill" width={value ?? 0} height="8" />
          <rect className="goal" x={asked - 0.4} width="0.8" height="8" />
        </svg>
      </dd>
    </div>
  );
}
