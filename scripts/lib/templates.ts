/** A file to make, by its path from the root. */
export type NewFiles = Readonly<Record<string, string>>;

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const ruleDocs = (title: string, why: string) => `# ${title}

${why}
`;

/** The files that a new rule of a text starts with, by path: the rule, its cases and its docs in both languages. */
export const ruleFiles = (id: string): NewFiles => ({
  [`exercises/rules/${id}/rule.ts`]: `import { defineRule, noOptions } from "../../lib/rule.ts";

/** What the rule asks for, in one sentence. Why: docs.en.md. */
export const ${camel(id)} = defineRule({
  id: "${id}",
  severity: "blocking",
  options: noOptions,
  askedFor: () => true,
  messages: {
    missing: {
      it: { message: () => "Che cosa non va.", hint: () => "Che cosa provare." },
      en: { message: () => "What is wrong.", hint: () => "What to try." },
    },
  },
  check: (text) => (text.words.length > 0 ? { findings: [] } : { findings: [{ message: "missing", range: null }] }),
});
`,
  [`exercises/rules/${id}/cases.yaml`]: `it:
  fire:
    - ""
  pass:
    - Ciao.
en:
  fire:
    - ""
  pass:
    - Hello.
`,
  [`exercises/rules/${id}/docs.it.md`]: ruleDocs(
    id,
    "Che cosa chiede la regola, perché, un esempio che non va (❌) e uno che va (✅).",
  ),
  [`exercises/rules/${id}/docs.en.md`]: ruleDocs(
    id,
    "What the rule asks for, why, an example that misses it (❌) and one that meets it (✅).",
  ),
});

/** The files that a new kind of exercise starts with, by path. */
export const kindFiles = (id: string): NewFiles => ({
  [`exercises/kinds/${id}/schema.ts`]: `import * as z from "zod";
import { briefFields, exerciseFields } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";

/** What exercise.yaml says. */
export const ${camel(id)}Schema = z.strictObject({
  ...exerciseFields,
  kind: z.literal("${id}"),
  locale: localized(z.strictObject({ ...briefFields })),
});
`,
  [`exercises/kinds/${id}/kind.ts`]: `import { defineKind } from "../../lib/kind.ts";
import { toVerdict } from "../../lib/verdict.ts";
import { ${camel(id)}AnswerSchema } from "./answer.ts";
import { ${camel(id)}Schema } from "./schema.ts";

/** The kind: schema, answer, grade. */
export const ${camel(id)} = defineKind({
  id: "${id}",
  exercise: ${camel(id)}Schema,
  answer: ${camel(id)}AnswerSchema,
  models: () => [],
  grade: (exercise) => toVerdict([], exercise.pass.score),
});
`,
  [`exercises/kinds/${id}/answer.ts`]: `import { draftReader, textUpTo } from "../../lib/answer.ts";

/** What the View hands in. */
export const ${camel(id)}AnswerSchema = textUpTo(20_000);

/** Reads what was saved of an answer; what an unfinished one may lack gets a default. */
export const readDraft = draftReader(${camel(id)}AnswerSchema);
`,
  [`exercises/kinds/${id}/View.tsx`]: `import { useState } from "react";
import type * as z from "zod";
import type { ViewProps } from "../../lib/view.ts";
import type { ${camel(id)}Schema } from "./schema.ts";

export { readDraft } from "./answer.ts";

/** The editor. It keeps no record and grades nothing. */
export default function View({ draft, onDraft }: ViewProps<z.output<typeof ${camel(id)}Schema>, string>) {
  const [text, setText] = useState(draft ?? "");
  const change = (value: string) => {
    setText(value);
    onDraft(value);
  };
  return <textarea value={text} onChange={(event) => change(event.target.value)} />;
}
`,
  [`exercises/kinds/${id}/work.ts`]: `import type * as z from "zod";
import { type ShowWork, textBlock } from "../../lib/work.ts";
import { readDraft } from "./answer.ts";
import type { ${camel(id)}Schema } from "./schema.ts";

const words = { it: "La risposta", en: "The answer" };

/** The answer as whoever never saw the exercise reads it, in a portfolio: words in place of ids, figures with their units. */
export const showWork: ShowWork<z.output<typeof ${camel(id)}Schema>> = (_exercise, saved, locale) =>
  textBlock(words[locale], readDraft(saved) ?? "");
`,
  [`exercises/kinds/${id}/docs.md`]: `# ${id}\n\nWhat it is, its fields, an example, how it is graded.\n`,
});

/** What new files say in the place of what is to be written; the check asks for it until it is gone. */
export const samples = {
  term: {
    it: { definition: "Che cosa vuol dire.", example: "Un esempio." },
    en: { definition: "What it means.", example: "An example." },
  },
  path: { it: "Per chi è e che cosa impara.", en: "Whom it is for and what they learn." },
  aim: { it: "Che cosa si saprà fare.", en: "What one will be able to do." },
  course: {
    it: { aim: "Che cosa si saprà fare alla fine.", output: "Che cosa resta in mano." },
    en: { aim: "What one will be able to do in the end.", output: "What one will have made." },
  },
  drawing: { it: "Il disegno", en: "The drawing" },
} as const;

/** A glossary entry. */
export const termFiles = (id: string): NewFiles => ({
  [`src/content/glossary/${id}.yaml`]: `id: ${id}
locale:
  it: { term: ${id}, definition: ${samples.term.it.definition}, example: ${samples.term.it.example} }
  en: { term: ${id}, definition: ${samples.term.en.definition}, example: ${samples.term.en.example} }
`,
});

/** The file that a role's path starts with; it begins with one lesson of the site. */
export const pathFiles = (id: string, order: number, lesson: string): NewFiles => ({
  [`src/content/paths/${id}.yaml`]: `id: ${id}
order: ${order}
locale:
  it: { name: ${id}, text: ${samples.path.it} }
  en: { name: ${id}, text: ${samples.path.en} }
# in the order in which to take them: course/lesson, or a course for all its lessons
lessons:
  - ${lesson}
`,
});
