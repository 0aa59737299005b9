import { defineKind } from "../../lib/kind.ts";
import { wholeBook } from "../../rules/text.ts";
import { projectGrading } from "./grading.ts";
import { projectFields } from "./schema.ts";

/** The pieces of the path handed in together: each is graded again by its own rules, then all of them against each other, then the text that presents them. */
export const project = defineKind({ id: "project", exercise: projectFields, ...projectGrading(wholeBook) });
