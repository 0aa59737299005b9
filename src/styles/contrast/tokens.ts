import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Oklch } from "./oklch.ts";

/** The colour schemes that tokens.css holds. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Custom properties by name, `--` included, as tokens.css writes them. */
type Declarations = ReadonlyMap<string, string>;

const file = join(import.meta.dirname, "../tokens.css");
const css = readFileSync(file, "utf8")
  .replace(/\/\*[\s\S]*?\*\//g, "")
  // Whoever forces their own colours sees none of these.
  .replace(/@media \(forced-colors[\s\S]*$/, "");

/** The custom properties of each rule with this selector, later ones over earlier ones. */
function declarationsOf(selector: string): Declarations {
  const escaped = selector.replace(/[[\]"=]/g, "\\$&");
  const rules = [...css.matchAll(new RegExp(`(?:^|[{}])\\s*${escaped} \\{([^}]*)\\}`, "g"))];
  const pairs = rules.flatMap(([, body = ""]) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)]);
  return new Map(pairs.map(([, name = "", value = ""]) => [name, value.replace(/\s+/g, " ").trim()]));
}

/** The courses that have a hue of their own. */
export const courses = [...css.matchAll(/\[data-course="([\w-]+)"\]/g)].map(([, id = ""]) => id);

/** What holds in a page outside any course, or in a course. */
export function scopeOf(course?: string): Declarations {
  if (course === undefined) return declarationsOf(":root");
  return new Map(
    [":root", `[data-course="${course}"]`, "[data-course]"].flatMap((selector) => [...declarationsOf(selector)]),
  );
}

/** The arguments of a function's body, parted at the commas of its own level. */
function args(body: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of body) {
    depth += Number(character === "(") - Number(character === ")");
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** The body of the first `name(…)` in a value, with where it stands; null where there is none. */
function call(
  value: string,
  name: string,
): { readonly body: string; readonly from: number; readonly to: number } | null {
  const from = value.indexOf(`${name}(`);
  if (from === -1) return null;
  let depth = 0;
  for (let at = from + name.length; at < value.length; at++) {
    depth += Number(value[at] === "(") - Number(value[at] === ")");
    if (depth === 0) return { body: value.slice(from + name.length + 1, at), from, to: at + 1 };
  }
  return null;
}

/** Replaces each `name(…)`, the first one first, until none is left. */
function replaceCalls(value: string, name: string, by: (parts: readonly string[]) => string): string {
  const found = call(value, name);
  if (!found) return value;
  return replaceCalls(value.slice(0, found.from) + by(args(found.body)) + value.slice(found.to), name, by);
}

/** A token's colour in a theme. Throws where tokens.css says it in a way that this doesn't read. */
export function colourOf(token: string, scope: Declarations, theme: Theme): Oklch {
  const start = scope.get(token);
  if (start === undefined) throw new Error(`${file} has no ${token}.`);
  const whole = replaceCalls(start, "var", ([name = "", fallback = ""]) => scope.get(name) ?? fallback);
  const side = replaceCalls(whole, "light-dark", (parts) => parts[themes.indexOf(theme)] ?? "");
  const worked = replaceCalls(side, "calc", ([product = ""]) =>
    String(product.split("*").reduce((result, factor) => result * Number(factor), 1)),
  );
  const numbers = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(worked)?.slice(1).map(Number);
  if (!numbers) throw new Error(`${file}: ${token} is not an oklch colour in the ${theme} theme: ${worked}`);
  const [l = 0, c = 0, h = 0] = numbers;
  return { l, c, h };
}
