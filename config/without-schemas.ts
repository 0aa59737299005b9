import { type ESTree, type Plugin, parseSync, Visitor } from "vite";

const isExercise = (property: ESTree.ObjectPropertyKind): property is ESTree.ObjectProperty =>
  property.type === "Property" && property.key.type === "Identifier" && property.key.name === "exercise";

/** A kind's source without the schema that its exercises are written by. Throws when the source has a syntax error. */
export function withoutSchema(source: string, file: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  let [text, from] = ["", 0];
  new Visitor({
    CallExpression({ callee, arguments: [defined] }) {
      if (callee.type !== "Identifier" || callee.name !== "defineKind" || defined?.type !== "ObjectExpression") return;
      for (const { start, end } of defined.properties.filter(isExercise)) {
        text += `${source.slice(from, start)}exercise: undefined as never`;
        from = end;
      }
    },
  }).visit(program);
  return text + source.slice(from);
}

/**
 * A Vite plugin that leaves the schemas of exercises out of the graders: the build has checked every exercise by them,
 * and with them comes all of zod, four times what sorting cards is graded by. Answers have schemas of zod/mini.
 */
export function withoutSchemas(): Plugin {
  return {
    name: "regia-without-schemas",
    enforce: "pre",
    transform: (code, id) => (/\/exercises\/kinds\/[\w-]+\/kind\.ts$/.test(id) ? withoutSchema(code, id) : null),
  };
}
