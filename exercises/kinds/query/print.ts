import { everyOperator } from "./lexer.ts";
import type { Query, Wanted } from "./tree.ts";

/** How tightly each type binds; a looser one inside a tighter one needs brackets. */
const tightness: Readonly<Record<Query["type"], number>> = { or: 0, and: 1, not: 2, near: 3, term: 4 };

const word = ({ mark, text, prefix }: Wanted) => `${mark}${text}${prefix ? "*" : ""}`;

/** Whether a bare word would be read as something else. */
function isReserved({ text, mark }: Wanted): boolean {
  return mark === "" && (Object.hasOwn(everyOperator, text) || /^(?:near|vicino)$/.test(text));
}

/** Writes a query out in full, with AND and the brackets it needs: parsing it again gives the same query. */
export function printQuery(query: Query): string {
  const inside = (child: Query, least: number) => {
    const text = printQuery(child);
    return tightness[child.type] < least ? `(${text})` : text;
  };
  switch (query.type) {
    case "term": {
      const [first] = query.words;
      const text = query.words.map(word).join(" ");
      return first !== undefined && query.words.length === 1 && !isReserved(first) ? text : `"${text}"`;
    }
    case "near":
      return `${inside(query.left, tightness.near)} NEAR/${query.distance} ${inside(query.right, tightness.term)}`;
    case "not":
      return `NOT ${inside(query.child, tightness.not)}`;
    default:
      return query.children
        .map((child) => inside(child, tightness[query.type] + 1))
        .join(query.type === "and" ? " AND " : " OR ");
  }
}
