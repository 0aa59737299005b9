import { defineKind } from "../../lib/kind.ts";
import { wholeBook } from "../../rules/text.ts";
import { queueGrading } from "./grading.ts";
import { queueSchema } from "./schema.ts";

/** A scheduling queue when the news turns grave: what stops, what stays, who is told, in how many steps. */
export const queue = defineKind({ id: "queue", exercise: queueSchema, ...queueGrading(wholeBook) });
