import { defineKind } from "../../lib/kind.ts";
import { wholeBook } from "../../rules/text.ts";
import { formGrading } from "./grading.ts";
import { checkReferences } from "./references.ts";
import { formFields } from "./schema.ts";

/** A form whose references to its own fields hold. */
export const formSchema = formFields.superRefine(checkReferences);

/** A form of texts, choices, figures, lists, groups and tables: by field id, what was put in. */
export const form = defineKind({ id: "form", exercise: formSchema, ...formGrading(wholeBook) });
