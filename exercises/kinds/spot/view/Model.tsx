import type { Locale } from "../../../lib/locale.ts";
import type { RowField } from "../../../lib/plan/shape.ts";
import { readPage } from "../marked-text.ts";
import type { Calendar, Fault, Page, Post } from "../material.ts";
import { fixOf } from "../model.ts";
import type { Spot } from "../schema.ts";
import { whyOf } from "../words.ts";
import { ProofPage } from "./ProofPage.tsx";
import { sayValue } from "./part-label.ts";
import { labelOf, sayCell } from "./row-fields.ts";
import { spotStrings } from "./strings.ts";

/** The whole piece of work, marked up as a proof-reader would have done it, with the reasons. */
export function Model({ exercise, locale }: { readonly exercise: Spot; readonly locale: Locale }) {
  const t = spotStrings[locale];
  const { material } = exercise;
  const { faults, traps } = material[locale];
  return (
    <section className="spot-model">
      <h3>{t.model}</h3>
      {material.is === "text" && <ProofPage page={material[locale]} locale={locale} />}
      <ol className="model-cards">
        {faults.map((fault) => (
          <li key={fault.id}>
            <Corrected exercise={exercise} fault={fault} locale={locale} />
            <p>{whyOf(fault, locale)}</p>
          </li>
        ))}
      </ol>
      {traps.length > 0 && (
        <>
          <h4>{t.modelTraps}</h4>
          <ul className="model-cards">
            {traps.map(({ id, why }) => (
              <li key={id}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface CorrectedProps {
  readonly exercise: Spot;
  readonly fault: Fault;
  readonly locale: Locale;
}

function Corrected({ exercise: { material, reasons }, fault, locale }: CorrectedProps) {
  const t = spotStrings[locale];
  const reason = reasons.find(({ id }) => id === fault.reason)?.locale[locale];
  const lines =
    material.is === "text"
      ? [textLine(material[locale], fault, locale)]
      : material.is === "post"
        ? [postLine(material[locale], fault, locale)]
        : cellLines(material[locale], fault, locale);
  return (
    <>
      {lines.map(({ where, before, after }) => (
        <p key={where}>
          {where !== "" && <strong>{where}: </strong>}
          <del className="proof-word">{before}</del> <ins className="pen-text">{after}</ins>
        </p>
      ))}
      {reason !== undefined && <p className="fine-print">{`${t.why}: ${reason}`}</p>}
    </>
  );
}

interface Line {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

function textLine(page: Page, fault: Fault, locale: Locale): Line {
  const { text, spans } = readPage(page.text);
  const span = spans.get(fault.id);
  const before = span === undefined ? "" : text.slice(span.start, span.end);
  return { where: "", before, after: fixOf(fault) || spotStrings[locale].takenOut };
}

function postLine({ parts, faults }: Post, fault: Fault, locale: Locale): Line {
  const at = faults.find(({ id }) => id === fault.id)?.at[0];
  const part = parts.find(({ id }) => id === at);
  if (part === undefined) return { where: "", before: "", after: "" };
  return {
    where: part.label,
    before: sayValue(part, part.value, locale),
    after: sayValue(part, fixOf(fault) ?? "", locale),
  };
}

function cellLines({ plan, faults }: Calendar, fault: Fault, locale: Locale): Line[] {
  const t = spotStrings[locale];
  const own = faults.find(({ id }) => id === fault.id);
  if (own === undefined) return [];
  return Object.entries(own.plant).map(([key, before = ""]) => {
    const field = key as RowField;
    return {
      where: `${t.row(own.row)}, ${labelOf(field, locale)}`,
      before: sayCell(field, before, locale) || t.empty,
      after: sayCell(field, plan.rows[own.row - 1]?.[field] ?? "", locale),
    };
  });
}
