import { formSchema } from "../kind.ts";

/** A form of these fields, with these checks across them. */
export const formOf = (fields: readonly object[], ...checks: readonly object[]) =>
  formSchema.parse({
    id: "some-fields",
    rev: 1,
    kind: "form",
    skills: ["x"],
    minutes: 5,
    locale: { it: { title: "t", brief: "Scrivi." }, en: { title: "t", brief: "Write." } },
    fields,
    checks,
    models: { it: [{}], en: [{}] },
  });
