// Apart from the schemas, so that the page which edits a plan need not load those of the author.

/** Fields of an objective, in the order in which they are shown. */
export const objectiveFields = ["id", "text", "kpi", "baseline", "target", "by"] as const;
/** Fields of a pillar. */
export const pillarFields = ["id", "name"] as const;
/** Fields of a row of the calendar. */
export const rowFields = [
  "date",
  "time",
  "platform",
  "format",
  "pillar",
  "objective",
  "stage",
  "type",
  "copy",
  "visual",
  "alt",
  "link",
  "owner",
  "approver",
  "approvedOn",
  "status",
  "disclosure",
  "ai",
  "rights",
  "effortHours",
] as const;

export type RowField = (typeof rowFields)[number];

/** Most rows of a plan. */
export const maxRows = 300;
/** Longest cell, in UTF-16 units. */
export const maxCell = 5_000;
/** Longest copy: over Facebook's 63,206, so that a copy that is too long is graded and not refused. */
export const maxCopy = 100_000;
/** Longest plan, all cells together, in UTF-16 units: keeps grading bounded in time. */
export const maxPlan = 1_000_000;
