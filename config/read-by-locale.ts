import { type ESTree, Visitor } from "vite";
import type { Locale } from "../exercises/lib/locale.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The top-level names of a module by what they hold: one thing in each language, or such things somewhere within. */
export interface Localized {
  readonly whole: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const inside = (place: Stretch, stretch: Stretch) => place.start >= stretch.start && place.end <= stretch.end;

/** An expression without what only TypeScript reads. */
function bare(node: ESTree.Expression): ESTree.Expression {
  const wrapped =
    node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression" || node.type === "ParenthesizedExpression";
  return wrapped ? bare(node.expression) : node;
}

/** Which names of a module hold something in each language; `objects` are its objects that do. */
export function localizedNames({ body }: ESTree.Program, objects: readonly ESTree.ObjectExpression[]): Localized {
  const whole = new Set<string>();
  const within = new Set<string>();
  for (const statement of body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of declaration.declarations) {
      if (id.type !== "Identifier" || init === null || /Function/.test(init.type)) continue;
      const made = bare(init);
      if (objects.some((object) => object === made)) whole.add(id.name);
      if (objects.some((object) => inside(object, init))) within.add(id.name);
    }
  }
  return { whole, within };
}

/** The name that an expression begins with: `words` of `words.shop.en`. */
function rootOf(node: ESTree.Expression | ESTree.Super): string | null {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? rootOf(node.object) : null;
}

/** The property that a member expression reads, where the source names it. */
function propertyOf({ computed, property }: ESTree.MemberExpression): string | null {
  if (property.type === "Identifier") return computed ? null : property.name;
  return property.type === "Literal" && typeof property.value === "string" ? property.value : null;
}

/** Whether a pattern takes the part of a language out of an object. */
const takes = ({ properties }: ESTree.ObjectPattern, locale: Locale) =>
  properties.some(
    (one) => one.type === "Property" && one.key.type === "Identifier" && !one.computed && one.key.name === locale,
  );

/**
 * The first place that reads what a worker of one language doesn't have; null when none is found. Looked for are reads by
 * a name that the module knows: of the part of that language (`words.en`, `const { en } = words`), of all parts
 * (`{ ...words }`, `for … in`, what `Object` and `JSON` are handed), and of a computed part within a turn through
 * `locales`. What a function is handed, or another name holds, isn't followed.
 */
export function wrongRead(program: ESTree.Program, names: Localized, gone: Locale, left: readonly Stretch[]) {
  const found: { readonly start: number; readonly name: string }[] = [];
  const tell = (node: Stretch, name: string | null, among: ReadonlySet<string>) => {
    if (name !== null && among.has(name) && !left.some((stretch) => inside(node, stretch)))
      found.push({ start: node.start, name });
  };
  /** Turns through all languages. */
  const turns: Stretch[] = [];
  new Visitor({
    CallExpression(node) {
      const { callee, arguments: given } = node;
      if (callee.type !== "MemberExpression") return;
      const root = rootOf(callee.object);
      if (root === "locales") turns.push(node);
      if (root === "Object" || root === "JSON")
        for (const one of given) if (one.type === "Identifier") tell(node, one.name, names.whole);
    },
    ForOfStatement(node) {
      if (node.right.type === "Identifier" && node.right.name === "locales") turns.push(node);
    },
    ForInStatement(node) {
      tell(node, rootOf(node.right), names.whole);
    },
    SpreadElement(node) {
      if (node.argument.type === "Identifier") tell(node, node.argument.name, names.whole);
    },
    VariableDeclarator(node) {
      if (node.id.type === "ObjectPattern" && node.init !== null && takes(node.id, gone))
        tell(node, rootOf(bare(node.init)), names.within);
    },
    MemberExpression(node) {
      if (propertyOf(node) === gone) tell(node, rootOf(node.object), names.within);
      else if (node.computed && turns.some((turn) => inside(node, turn))) tell(node, rootOf(node.object), names.whole);
    },
  }).visit(program);
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
