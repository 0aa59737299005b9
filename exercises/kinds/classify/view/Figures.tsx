import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import { chosen } from "../choice.ts";
import type { Classify, Figure, Sorting, Typed } from "../schema.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  readonly exercise: Classify;
  readonly locale: Locale;
  readonly sorting: Sorting;
  readonly typed: Typed;
  readonly verdict: Verdict | null;
  readonly onChange: (figure: string, text: string) => void;
}

/** Figures to work out from one's own sorting, with the counts that it comes to. */
export function Figures({ exercise, locale, sorting, typed, verdict, onChange }: Props) {
  const t = classifyStrings[locale];
  const id = useId();
  const heading = `${id}-heading`;
  const counts = ({ dimension }: Figure) => {
    const labels = Object.values(sorting).flatMap((choice) => chosen(choice, dimension));
    const options = exercise.dimensions.find((one) => one.id === dimension)?.options ?? [];
    const parts = options.map(
      (option) =>
        `${option.locale[locale].toLocaleLowerCase(locale)} ${labels.filter((one) => one === option.id).length}`,
    );
    return t.soFar(parts.join(", "), labels.length);
  };
  const foundOf = (figure: Figure) =>
    verdict?.rules
      .flatMap((rule) => rule.findings)
      .filter(({ cell }) => cell?.table === "figures" && cell.field === figure.id) ?? [];
  return (
    <section className="sorting-figures" aria-labelledby={heading}>
      <h3 id={heading}>{t.figures}</h3>
      {exercise.figures.map((figure, row) => {
        const { label, ask } = figure.locale[locale];
        const found = foundOf(figure);
        return (
          <div
            key={figure.id}
            className="sorting-figure"
            data-figure={row}
            data-wrong={found.length > 0 ? "" : undefined}
          >
            <label htmlFor={`${id}-${figure.id}`}>{label}</label>
            <p id={`${id}-${figure.id}-ask`}>{ask}</p>
            <p className="fine-print">{counts(figure)}</p>
            <input
              id={`${id}-${figure.id}`}
              type="text"
              autoComplete="off"
              maxLength={60}
              aria-describedby={[`${id}-${figure.id}-ask`, ...found.map((_, at) => `${id}-${figure.id}-${at}`)].join(
                " ",
              )}
              aria-invalid={found.length > 0}
              value={typed[figure.id] ?? ""}
              onChange={({ target }) => onChange(figure.id, target.value)}
            />
            {found.map(({ message }, at) => (
              <p key={message} id={`${id}-${figure.id}-${at}`} className="problem">
                ✗ {message}
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}
