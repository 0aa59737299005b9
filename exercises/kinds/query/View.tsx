import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { ViewProps } from "../../lib/view.ts";
import { FactList } from "../../parts/FactList.tsx";
import { HandIn } from "../../parts/HandIn.tsx";
import { useAfterRender } from "../../parts/use-after-render.ts";
import { faultTexts } from "./fault-texts.ts";
import { maxQueryLength, parseQuery } from "./parser.ts";
import type { QueryExercise } from "./schema.ts";
import { indexAll, scoreOf } from "./score.ts";
import { queryStrings } from "./strings.ts";
import { InsertBar } from "./view/InsertBar.tsx";
import { Report } from "./view/Report.tsx";
import { Results } from "./view/Results.tsx";
import { Tree } from "./view/Tree.tsx";

export { readDraft } from "./answer.ts";

/** How long after the last key a fault is shown and the count read out, in milliseconds. */
const quiet = 700;

/** A search console: the query, how it is read, what it finds; after handing in, what it misses and what it should not find. */
export default function View(props: ViewProps<QueryExercise, string>) {
  const { exercise, locale, verdict, submitted, busy, modelShown, onDraft, onSubmit } = props;
  const t = queryStrings[locale];
  const texts = exercise.locale[locale];
  const id = useId();
  const [query, setQuery] = useState(props.draft ?? "");
  const [problem, setProblem] = useState("");
  const afterRender = useAfterRender();
  /** The query and its count when one last stopped typing: a half-written bracket is no fault yet. */
  const [still, setStill] = useState({ query, status: "" });
  const box = useRef<HTMLTextAreaElement>(null);

  const docs = useMemo(() => indexAll(texts), [texts]);
  const parsed = useMemo(() => parseQuery(query, locale), [query, locale]);
  const score = useMemo(() => (parsed.ok ? scoreOf(parsed.query, texts, docs) : null), [parsed, texts, docs]);
  const blank = query.trim() === "";
  const fault = parsed.ok || blank || still.query !== query ? null : parsed.problem;
  const found = score === null ? null : score.hits.length + score.noise.length;
  const status = blank ? t.notYet : found === null ? t.cannotRead : t.found(found, texts.mentions.length);

  useEffect(() => {
    // Of an empty box nothing is read out: handed in, it has its own alert.
    const timer = setTimeout(() => setStill({ query, status: blank ? "" : status }), quiet);
    return () => clearTimeout(timer);
  }, [query, status, blank]);

  const change = (next: string) => {
    setQuery(next);
    setProblem("");
    onDraft(next);
  };
  const insert = (before: string, after: string) => {
    const field = box.current;
    if (field === null) return;
    const { selectionStart: start, selectionEnd: end } = field;
    const next = (query.slice(0, start) + before + query.slice(start, end) + after + query.slice(end)).slice(
      0,
      maxQueryLength,
    );
    change(next);
    afterRender(() => {
      field.focus();
      field.setSelectionRange(start + before.length, end + before.length);
    });
  };
  const handIn = () => {
    if (blank) {
      setProblem(t.empty);
      box.current?.focus();
      return;
    }
    onSubmit(query);
  };

  return (
    <div className="query">
      <details className="query-facts" open>
        <summary>{t.facts}</summary>
        <FactList facts={texts.facts} />
      </details>
      <div className="query-console">
        <div className="query-box">
          <label htmlFor={id}>{t.label}</label>
          <textarea
            id={id}
            ref={box}
            rows={4}
            value={query}
            maxLength={maxQueryLength}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
            aria-describedby={`${id}-help ${id}-fault`}
            aria-invalid={fault !== null}
            onChange={({ target }) => change(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              if (!busy) handIn();
            }}
          />
          <InsertBar locale={locale} onInsert={insert} onClear={() => change("")} />
          <p className="fine-print" id={`${id}-help`}>
            {t.help}
          </p>
        </div>
        <div id={`${id}-fault`}>
          {fault !== null && (
            <div className="query-fault">
              <p>
                <strong>{faultTexts[locale][fault.fault](fault.quoted).message}</strong>{" "}
                {faultTexts[locale][fault.fault](fault.quoted).hint}
              </p>
              {fault.range.end > fault.range.start && (
                <p className="query-place">
                  {query.slice(Math.max(0, fault.range.start - 30), fault.range.start)}
                  <mark>{query.slice(fault.range.start, fault.range.end)}</mark>
                  {query.slice(fault.range.end, fault.range.end + 30)}
                </p>
              )}
            </div>
          )}
        </div>
        {parsed.ok && (
          <section className="query-reads">
            <h3>{t.reads}</h3>
            <Tree query={parsed.query} locale={locale} />
            {parsed.mixed && <p className="fine-print">{t.mixed}</p>}
          </section>
        )}
        <div className="query-count">
          <p>{status}</p>
          {score !== null && (
            <p data-over={score.terms.length > exercise.limits.terms ? "" : undefined}>
              {t.terms(score.terms.length, exercise.limits.terms)}
            </p>
          )}
          <p role="status" className="visually-hidden">
            {still.status}
          </p>
        </div>
        {score !== null && parsed.ok && <Results score={score} query={parsed.query} locale={locale} />}
      </div>
      <HandIn problem={problem} busy={busy} onHandIn={handIn} t={t} />
      {verdict !== null && submitted !== null && (
        <Report
          exercise={exercise}
          submitted={submitted}
          changed={submitted !== query}
          locale={locale}
          modelShown={modelShown}
        />
      )}
    </div>
  );
}
