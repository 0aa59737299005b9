import * as z from "zod";
import { localized } from "../../exercises/lib/locale.ts";
import { printed } from "../../exercises/lib/printed.ts";

const text = printed(400);

/** What a question says in one language: plain text, without marks. */
const textsSchema = z.strictObject({
  question: text,
  /** One is right; each says why it is or isn't. */
  options: z
    .array(z.strictObject({ text, why: text, correct: z.literal(true).optional() }))
    .min(3)
    .max(5),
});

const rightOf = ({ options }: z.output<typeof textsSchema>) =>
  options.flatMap(({ correct }, index) => (correct ? [index] : []));

/** A question that only the final test of a course asks: an idea of a lesson in a case that no lesson tells. */
export const testQuestionSchema = z
  .strictObject({
    /** course/lesson#t1: the lesson that it goes back to. Permanent, like all ids. */
    id: z.string().regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}#t[1-9]\d?$/, "write it as course/lesson#t1"),
    ...localized(textsSchema).shape,
  })
  .superRefine(({ it, en }, { addIssue }) => {
    for (const [locale, texts] of Object.entries({ it, en }))
      if (rightOf(texts).length !== 1)
        addIssue({ code: "custom", path: [locale, "options"], message: "mark one option, and one alone, as correct" });
    if (it.options.length !== en.options.length || rightOf(it).join() !== rightOf(en).join())
      addIssue({
        code: "custom",
        path: ["en", "options"],
        message: "the options stand in the same order in both languages",
      });
  });

/** A file of questions: one list for each course. */
export const testQuestionListSchema = z.array(testQuestionSchema);

export type TestQuestion = z.output<typeof testQuestionSchema>;
