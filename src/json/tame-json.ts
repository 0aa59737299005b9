/** Deeper than any answer; shallow enough for JSON.stringify and comparison to recurse into. */
const maxDepth = 48;

/** Keys through which a careless assignment reaches an object's prototype. */
const refused = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Parses JSON from outside. Gives undefined for text that isn't JSON, that nests deeper than 48 levels, or that has
 * a key named __proto__, constructor or prototype anywhere. Never throws.
 */
export function parseTame(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const stack: [unknown, number][] = [[value, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (typeof node !== "object" || node === null) continue;
    if (depth === maxDepth) return undefined;
    for (const key of Object.keys(node)) if (refused.has(key)) return undefined;
    for (const child of Object.values(node)) stack.push([child, depth + 1]);
  }
  return value;
}

/** Whether a parsed JSON value is an object rather than a list, a text, a number or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
