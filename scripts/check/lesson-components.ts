import { didYouMean } from "../lib/nearest.ts";
import { type ComponentName, componentSchemas, isComponent, names, parents } from "./components.ts";
import { mistakesOf } from "./issue-words.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { nodesOf, startOf, type Use, uses } from "./walk.ts";

const guide = "The components and their attributes are in CONTRIBUTING.md, under “Write a lesson”.";

/** Lessons are content: only our components by name, with plain attributes, and no code. */
export function checkLessonComponents({ lessons }: Library, report: Report): void {
  for (const lesson of lessons) {
    refuseCode(lesson, report);
    for (const use of uses(lesson.tree)) checkUse(lesson, use, report);
  }
}

function refuseCode({ file, tree }: AuthoredLesson, report: Report) {
  for (const node of nodesOf(tree, "mdxjsEsm"))
    report({
      file,
      ...startOf(node),
      name: "CodeInLesson",
      what: `A lesson can't ${node.value.startsWith("export") ? "export" : "import"} anything.`,
      advice: `Components are used by name, with no import. ${guide}`,
    });
  for (const type of ["mdxFlowExpression", "mdxTextExpression"] as const)
    for (const node of nodesOf(tree, type)) {
      const note = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1];
      if (note !== undefined) {
        report({
          file,
          ...startOf(node),
          name: "ToWrite",
          what: note.replace(/\s+/g, " ").trim(),
          advice: "This is a note to whoever writes the lesson: do what it says, then take it out.",
        });
        continue;
      }
      report({
        file,
        ...startOf(node),
        name: "CodeInLesson",
        what: `A lesson can't hold the expression {${node.value}}.`,
        advice: "Write the text itself; for a brace in the text write &#123;.",
      });
    }
}

/** Which components inside of this one, or around it, have the attribute that it lacks. */
function inFamily(name: ComponentName, attribute: string): string {
  const family = names.filter((other) => parents[other] === name || parents[name] === other);
  const owners = family.filter((other) => Object.hasOwn(componentSchemas[other].shape, attribute));
  return owners.length === 0 ? "" : ` It belongs to ${owners.map((other) => `<${other}>`).join(" and ")}.`;
}

function checkUse({ file }: AuthoredLesson, use: Use, report: Report) {
  const { name, line, column, attributes, parent } = use;
  const problem = (problemName: string, what: string, advice = guide) =>
    report({ file, line, column, name: problemName, what, advice });
  if (!isComponent(name)) {
    problem("UnknownComponent", `<${name}> is not a component.${didYouMean(name, Object.keys(componentSchemas))}`);
    return;
  }
  const belongs = parents[name];
  // What stands in something unknown stands perhaps in what that was meant as.
  if (belongs !== undefined && parent !== belongs && (parent === null || isComponent(parent)))
    problem(
      "MisplacedComponent",
      `<${name}> stands outside <${belongs}>.`,
      `Put it between <${belongs}> and </${belongs}>.`,
    );
  for (const [key, value] of Object.entries(attributes))
    if (value === null)
      problem(
        "CodeInLesson",
        `The attribute ${key} of <${name}> is an expression.`,
        `Write it as plain text: ${key}="…".`,
      );
  const schema = componentSchemas[name];
  const parsed = schema.safeParse(attributes);
  if (parsed.success) return;
  for (const issue of parsed.error.issues) {
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys)
        problem(
          "UnknownAttribute",
          `<${name}> has no attribute "${key}".${inFamily(name, key) || didYouMean(key, Object.keys(schema.shape))}`,
        );
    else {
      const key = String(issue.path[0]);
      const value = attributes[key];
      if (value === undefined) problem("MissingAttribute", `<${name}> needs the attribute ${key}.`);
      else if (issue.code === "invalid_value" && issue.values[0] === true)
        problem("WrongAttribute", `${key} of <${name}> has a value.`, `Write it alone: <${name} … ${key}>.`);
      else if (value !== null)
        for (const { what } of mistakesOf([issue], schema, attributes))
          problem("WrongAttribute", `Of <${name}>: ${what}`);
    }
  }
}
