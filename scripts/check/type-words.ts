import { yesOrNo } from "../lib/yes-no.ts";

/** A value in a few words. */
export const shown = (value: unknown): string => {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  return typeof value === "string"
    ? `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
    : typeof value === "number"
      ? `the number ${value}`
      : String(value);
};

/** What types are called, by what zod calls them. */
export const types: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a group of fields",
  record: "a group of fields",
  null: "null",
};

/** What a text that was meant as a number lacks to be one. */
function asNumber(text: string, whole: boolean): string {
  if (/^-?\d+$/.test(text)) return `: take the quotes away, ${text}`;
  const decimal = /^(-?\d+),(\d+)$/.exec(text);
  return decimal === null || whole ? "" : `: decimals have a point, ${decimal[1]}.${decimal[2]}`;
}

/** What is wrong with a value that is of another type than is expected, and what to do where it is plain. */
export function wrongType(field: string, expected: string, value: unknown): string {
  if (typeof value === "string" && (expected === "number" || expected === "int"))
    return `${field} must be ${types[expected]}, not ${shown(value)}${asNumber(value, expected === "int")}.`;
  const advice =
    expected === "string" && (typeof value === "number" || typeof value === "boolean") ? ": put it between quotes" : "";
  const only = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const [cut, ...more] = only;
  if (expected === "string" && cut !== undefined && more.length === 0 && typeof cut[1] !== "object")
    return `${field} is split in two at the colon after “${cut[0]}”: put the whole text between quotes.`;
  if (value === null) return `${field} has nothing after its colon; it must be ${types[expected] ?? expected}.`;
  const meant = expected === "boolean" ? { yes: "true", no: "false", neither: "" }[yesOrNo(value) ?? "neither"] : "";
  return `${field} must be ${types[expected] ?? expected}, not ${shown(value)}${advice}.${meant === "" ? "" : ` Did you mean ${meant}?`}`;
}
