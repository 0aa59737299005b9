import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** What the comments of a source say of each field of each `strictObject({ … })`; the fields' names, joined, tell which one. */
type Comments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The name under which the comments on an object's fields are kept. */
export const keyOf = (fields: readonly string[]): string => [...fields].sort().join(" ");

function commentOn(property: ts.ObjectLiteralElementLike): string {
  const [doc] = ts.getJSDocCommentsAndTags(property);
  return doc === undefined ? "" : (ts.getTextOfJSDocComment(doc.comment) ?? "").replace(/\s+/g, " ").trim();
}

function collect(node: ts.Node, into: Map<string, Map<string, string>>): void {
  if (ts.isCallExpression(node) && /(?:^|\.)strictObject$/.test(node.expression.getText())) {
    const [fields] = node.arguments;
    if (fields !== undefined && ts.isObjectLiteralExpression(fields)) {
      const named = fields.properties.flatMap((property) =>
        property.name === undefined ? [] : [[property.name.getText(), commentOn(property)] as const],
      );
      into.set(keyOf(named.map(([name]) => name)), new Map(named));
    }
  }
  ts.forEachChild(node, (child) => collect(child, into));
}

/** The comments on the options of a rule, from the files of its folder: where a schema is written it is explained, and nowhere else. */
export async function optionComments(folder: string): Promise<Comments> {
  const comments = new Map<string, Map<string, string>>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort())
    collect(
      ts.createSourceFile(file, await readFile(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true),
      comments,
    );
  return comments;
}
