import { useId, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { useAfterRender } from "../../../parts/use-after-render.ts";
import { highlights } from "../run.ts";
import type { Score } from "../score.ts";
import { queryStrings } from "../strings.ts";
import type { Query } from "../tree.ts";
import { MentionCard } from "./MentionCard.tsx";

/** Mentions shown before one asks for the others. */
const first = 6;

interface Props {
  readonly score: Score;
  readonly query: Query;
  readonly locale: Locale;
}

/** What the query finds now, as it is typed. Whether it should be found is not said here. */
export function Results({ score, query, locale }: Props) {
  const t = queryStrings[locale];
  const id = useId();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const afterRender = useAfterRender();
  const found = score.all.filter((one) => one.found);
  const shown = whole ? found : found.slice(0, first);
  const more = () => {
    setWhole(true);
    afterRender(() => list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${first + 1})`)?.focus());
  };
  if (found.length === 0) return <p className="query-none">{t.none}</p>;
  return (
    <section className="query-results" aria-labelledby={id}>
      <h3 id={id}>{t.results}</h3>
      <ol ref={list}>
        {shown.map(({ mention, doc }) => (
          <li key={mention.id} tabIndex={-1}>
            <MentionCard mention={mention} marks={highlights(query, doc)} locale={locale} />
          </li>
        ))}
      </ol>
      {shown.length < found.length && (
        <button type="button" className="link" onClick={more}>
          {t.more(found.length - shown.length)}
        </button>
      )}
    </section>
  );
}
