import { type SlipRule, slip, typedSlip } from "./slip.ts";

/** Ids that a language gives to the slips of blanks, marks and capitals. */
interface MarkIds {
  readonly doubleBlank: string;
  readonly blankBefore: string;
  readonly blankAfter: string;
  readonly dots: string;
  readonly marks: string;
  readonly capitals: string;
}

/**
 * Slips of blanks, marks and capitals, the same in both languages. Rows of marks and shouting are warnings here:
 * `calm-tone` is what blocks them, and one fault should not count twice.
 */
export function markSlips(ids: MarkIds, one: string): SlipRule[] {
  return [
    // After a full stop two blanks are a typist's habit, not a slip.
    slip(ids.doubleBlank, /(?<=[\p{L}\p{N},;]) {2,}(?=[\p{L}\p{N}])(?!\p{N}{1,2}[.)] )/gu, " ", { keys: ["  "] }),
    // Not before an emoticon or an ellipsis.
    slip(
      ids.blankBefore,
      /(?<=[\p{L}\p{N}"')]) +(?:,|;(?![-)(])|:(?![-)(/\p{L}\p{N}])|\.(?![\p{L}\p{N}.])|[!?]+)/gu,
      (match) => match[0].trim(),
      { keys: [" ,", " ;", " :", " .", " !", " ?"] },
    ),
    slip(ids.blankAfter, /(?<=\p{L})(?:[,;!?]|:(?![dpoxs3](?!\p{L})))(?=\p{L})/gu, (match) => `${match[0]} `),
    typedSlip(ids.blankAfter, /(?<=\p{Ll}{2})\.(?=\p{Lu}(?:\p{Ll}|['’ ]))/gu, ". "),
    slip(ids.blankBefore, /(?<=\p{L} \() +(?=\p{L})|(?<=\([^()\n]{1,80}\p{L}) +(?=\)(?!\)))/gu, "", {
      keys: ["( ", " )"],
    }),
    slip(ids.dots, /(?<!\.)\.{2}(?!\.)|(?<!\.)\.{4,}/gu, "…", { keys: [".."] }),
    slip(ids.marks, /[!?]{2,}/gu, one, { severity: "warning", keys: ["!!", "!?", "?!", "??"] }),
    typedSlip(ids.capitals, /(?<!\p{L})\p{Lu}{3,}(?:[ ,]+\p{Lu}{2,})+(?!\p{L})/gu, (match) => match[0].toLowerCase(), {
      severity: "warning",
    }),
  ];
}
