import type { NoSuch } from "../../lib/no-such.ts";

/** What is looked at of a story; the schema's own type would go round in a circle. */
interface Story {
  readonly flags: readonly string[];
  readonly steps: readonly {
    readonly id: string;
    readonly statement: boolean;
    readonly messages: readonly {
      readonly id: string;
      readonly if: readonly string[];
      readonly unless: readonly string[];
    }[];
    readonly options: readonly {
      readonly id: string;
      readonly if: readonly string[];
      readonly unless: readonly string[];
      readonly sets: readonly string[];
      readonly clears: readonly string[];
    }[];
  }[];
  readonly checks: readonly {
    readonly needs: readonly string[];
    readonly forbids: readonly string[];
    readonly by?: string | undefined;
  }[];
  readonly good: readonly { readonly step: string; readonly choice: string }[];
  readonly locale: Readonly<
    Record<
      string,
      { readonly steps: Readonly<Record<string, { readonly messages: object; readonly options: object }>> }
    >
  >;
}

interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly noSuch?: NoSuch;
}

const keys = (record: object) => Object.keys(record).toSorted().join(", ");
const ids = (list: readonly { readonly id: string }[]) =>
  list
    .map(({ id }) => id)
    .toSorted()
    .join(", ");

/** What a schema cannot see: texts for every step, message and choice; flags that something sets; one step with the statement. */
export function checkStory({ flags, steps, checks, good, locale }: Story): Issue[] {
  const issues: Issue[] = [];
  const say = (path: Issue["path"], message: string) => issues.push({ path, message });
  const sayNoSuch = (path: Issue["path"], message: string, given: string, known: readonly string[]) =>
    issues.push({ path, message, noSuch: { given, known } });

  if (steps.filter(({ statement }) => statement).length !== 1)
    say(["steps"], "needs exactly one step with the statement");
  if (good.map(({ step }) => step).join() !== steps.map(({ id }) => id).join())
    say(["good"], "needs one choice for each step, in order");

  for (const [code, texts] of Object.entries(locale)) {
    if (keys(texts.steps) !== ids(steps)) say(["locale", code, "steps"], `needs exactly the steps ${ids(steps)}`);
    for (const step of steps) {
      const text = texts.steps[step.id];
      if (text === undefined) continue;
      for (const field of ["options", "messages"] as const)
        if (keys(text[field]) !== ids(step[field]))
          say(["locale", code, "steps", step.id, field], `needs exactly ${ids(step[field])}`);
    }
  }

  const known = [...new Set([...flags, ...steps.flatMap(({ options }) => options.flatMap(({ sets }) => sets))])];
  const used = (path: Issue["path"], names: readonly string[]) => {
    for (const name of names)
      if (!known.includes(name)) sayNoSuch(path, `"${name}" is a flag that nothing sets`, name, known);
  };
  for (const [row, { messages, options }] of steps.entries()) {
    for (const [at, one] of messages.entries()) used(["steps", row, "messages", at], [...one.if, ...one.unless]);
    for (const [at, one] of options.entries())
      used(["steps", row, "options", at], [...one.if, ...one.unless, ...one.clears]);
  }
  const stepIds = steps.map(({ id }) => id);
  for (const [row, { needs, forbids, by }] of checks.entries()) {
    used(["checks", row], [...needs, ...forbids]);
    if (by !== undefined && !stepIds.includes(by))
      sayNoSuch(["checks", row, "by"], `"${by}" is not a step`, by, stepIds);
  }
  return issues;
}
