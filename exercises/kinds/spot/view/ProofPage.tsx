import type { ReactNode } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { readPage } from "../marked-text.ts";
import type { Page } from "../material.ts";
import { fixOf } from "../model.ts";
import { Dele } from "./pen.tsx";
import { spotStrings } from "./strings.ts";

/** Running text with every fault struck out, its correction above, and a number; traps are dotted under: let them stand. */
export function ProofPage({ page, locale }: { readonly page: Page; readonly locale: Locale }) {
  const t = spotStrings[locale];
  const { text, spans, paragraphs } = readPage(page.text);
  const places = [...spans].sort(([, a], [, b]) => a.start - b.start);
  return (
    <div className="proof-page" data-pen="master" lang={locale}>
      {page.heading !== undefined && <p className="proof-heading">{page.heading}</p>}
      <div className="proof-text">
        {paragraphs.map(({ start, end }) => {
          const parts: ReactNode[] = [];
          const margin: ReactNode[] = [];
          let done = start;
          for (const [id, span] of places) {
            if (span.start < start || span.end > end) continue;
            parts.push(text.slice(done, span.start));
            done = span.end;
            const words = text.slice(span.start, span.end);
            const number = page.faults.findIndex((fault) => fault.id === id);
            const fault = page.faults[number];
            const fix = fault === undefined ? null : fixOf(fault);
            margin.push(<span key={id}>{number < 0 ? t.stet : fix === "" ? <Dele /> : fix} /</span>);
            parts.push(
              number < 0 ? (
                <ruby key={id} className="proof-mark" data-pen="query" data-tone="wrong">
                  {words}
                  <rt>{t.stet}</rt>
                </ruby>
              ) : (
                <span key={id}>
                  <ruby className="proof-mark" data-pen="strike">
                    <del className="proof-word">{words}</del>
                    <rt>
                      <ins>{fix === "" ? <Dele /> : fix}</ins>
                    </rt>
                  </ruby>
                  <sup>{number + 1}</sup>
                </span>
              ),
            );
          }
          parts.push(text.slice(done, end));
          return (
            <p className="proof-paragraph" key={start}>
              {parts}
              <span className="proof-margin" aria-hidden="true">
                {margin}
              </span>
            </p>
          );
        })}
      </div>
    </div>
  );
}
