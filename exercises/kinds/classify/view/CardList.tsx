import { findingsOfCard } from "../../../lib/card-verdict.ts";
import { classifyStrings } from "../strings.ts";
import { Card } from "./Card.tsx";
import type { SorterProps } from "./sorter.ts";

/** Cards one under the other, each with its boxes. */
export function CardList({ exercise, locale, sorting, rows, verdict, isChanged, onChange }: SorterProps) {
  return (
    <ol className="case-cards" aria-label={classifyStrings[locale].cards}>
      {rows.map((row) => {
        const id = exercise.cards[row]?.id ?? "";
        return (
          <Card
            key={id}
            {...{ exercise, row, locale }}
            choice={sorting[id] ?? {}}
            findings={verdict === null ? null : findingsOfCard(verdict, row)}
            changed={isChanged(id)}
            onChange={(choice) => onChange(id, choice)}
          />
        );
      })}
    </ol>
  );
}
