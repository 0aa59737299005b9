import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const rooms = ["config", "exercises", "public", "src"];
const files = ["astro.config.mjs", "package-lock.json", "regia.config.ts"];

/**
 * Twelve hexadecimal digits that name this state of the sources. Pages carry it, and so does the service worker: a page
 * knows by it whether it is older than what is published. Of the tree alone, without clock or chance: the same tree
 * gives the same site, byte for byte.
 */
export function sourceStamp(root: string): string {
  const inside = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash("sha256");
  for (const file of [...inside, ...files.map((name) => join(root, name))].sort())
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 12);
}
