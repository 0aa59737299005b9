import { Fragment } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { printQuery } from "../print.ts";
import { queryStrings } from "../strings.ts";
import type { Query } from "../tree.ts";

interface Props {
  readonly query: Query;
  readonly locale: Locale;
}

/** The query as it is understood: a chip for each term, a frame for each group, the operators in words. */
export function Tree({ query, locale }: Props) {
  return (
    <div className="query-tree">
      <Node query={query} locale={locale} top />
    </div>
  );
}

function Node({ query, locale, top = false }: Props & { readonly top?: boolean }) {
  const t = queryStrings[locale];
  switch (query.type) {
    case "term":
      return <code className="query-chip">{printQuery(query)}</code>;
    case "not":
      return (
        <span className="query-not">
          <span className="query-op">{t.not}</span> <Node query={query.child} locale={locale} />
        </span>
      );
    case "near":
      return (
        <span className="query-group" data-op="near">
          <Node query={query.left} locale={locale} /> <span className="query-op">{t.near(query.distance)}</span>{" "}
          <Node query={query.right} locale={locale} />
        </span>
      );
    default:
      return (
        <span className="query-group" data-op={query.type} data-top={top ? "" : undefined}>
          {!top && <span className="visually-hidden">(</span>}
          {query.children.map((child, index) => (
            <Fragment key={`${child.start}-${child.end}`}>
              {index > 0 && <span className="query-op"> {t[query.type]} </span>}
              <Node query={child} locale={locale} />
            </Fragment>
          ))}
          {!top && <span className="visually-hidden">)</span>}
        </span>
      );
  }
}
