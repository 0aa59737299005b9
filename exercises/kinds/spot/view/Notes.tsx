import type { Locale } from "../../../lib/locale.ts";
import type { JudgedMark, Judgement } from "../judgement.ts";
import type { Mark, Spot, SpotAnswer } from "../schema.ts";
import { nameOf, whyOf } from "../words.ts";
import { sayValue } from "./part-label.ts";
import { signs, toneOf } from "./sheet.ts";
import { spotStrings } from "./strings.ts";

interface Props {
  readonly exercise: Spot;
  readonly submitted: SpotAnswer;
  readonly judgement: Judgement;
  readonly locale: Locale;
}

/** What each mark was worth, and why: what was wrongly marked is right for a reason, what was found is wrong for one. */
export function Notes({ exercise, submitted, judgement, locale }: Props) {
  const t = spotStrings[locale];
  if (submitted.marks.length === 0) return null;
  const ordered = judgement.marks
    .flatMap((judged) => {
      const mark = submitted.marks[judged.index];
      return mark === undefined ? [] : [{ judged, mark }];
    })
    .sort((a, b) => placeIn(exercise, a.mark, locale) - placeIn(exercise, b.mark, locale));
  return (
    <details className="spot-notes" open>
      <summary>{t.notes}</summary>
      <ol>
        {ordered.map(({ judged, mark }) => (
          <li key={judged.index} data-state={judged.state}>
            <strong>
              {signs[toneOf(judged) ?? "wrong"]} {nameOf(exercise, mark, locale)}
              {sayFix(exercise, mark, locale)}
            </strong>{" "}
            {judged.state === "right" ? (
              rightNote(exercise, judged, locale)
            ) : (
              <>
                ({t[judged.state]}) {wrongNote(exercise, judged, locale)}
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function sayFix({ material }: Spot, mark: Mark, locale: Locale): string {
  if (!("fix" in mark) || mark.fix === null) return "";
  const part =
    "part" in mark && material.is === "post" ? material[locale].parts.find(({ id }) => id === mark.part) : undefined;
  if (part !== undefined) return ` → ${sayValue(part, mark.fix, locale)}`;
  return ` → ${mark.fix === "" ? spotStrings[locale].takenOut : mark.fix}`;
}

function placeIn({ material }: Spot, mark: Mark, locale: Locale): number {
  if ("words" in mark) return mark.start ?? 0;
  if ("row" in mark) return mark.row;
  return material.is === "post" ? material[locale].parts.findIndex(({ id }) => id === mark.part) : 0;
}

/** The reason is told once the mend is right: before, it would be the answer. */
function rightNote({ material }: Spot, { hits }: JudgedMark, locale: Locale): string {
  const t = spotStrings[locale];
  const said = hits.map(({ fault, fix, reason }) => {
    if (fix === "wrong") return t.fixWrong;
    if (fix === "none") return t.fixNone;
    if (reason === "wrong") return t.reasonWrong;
    if (reason === "none") return t.reasonNone;
    const found = material[locale].faults.find(({ id }) => id === fault);
    return found === undefined ? "" : whyOf(found, locale);
  });
  return [...new Set(said)].join(" ");
}

function wrongNote({ material }: Spot, { state, trap }: JudgedMark, locale: Locale): string {
  const t = spotStrings[locale];
  if (state === "wide") return t.wideWhy;
  if (state === "lost") return "";
  return material[locale].traps.find(({ id }) => id === trap)?.why ?? t.nothingWrong;
}
