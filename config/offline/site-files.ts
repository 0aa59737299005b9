import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SiteFile } from "../../src/offline/catalogue.ts";
import { linkingSheets } from "../../src/offline/sheets.ts";

/** The built site, read from its folder. Names are as in the folder, with slashes: `it/courses/index.html`. */
export interface SiteFiles {
  readonly names: ReadonlySet<string>;
  text(name: string): string;
  /** As the catalogue lists it. */
  listed(name: string): SiteFile;
}

/** A page says of which build it is; that alone makes no new version of it. */
const withoutStamp = (page: string) => page.replace(/ data-build="[^"]*"/, "");

/** Reads a built site; `base` is the address that it lies at, with a slash at its end. */
export function siteFiles(root: string, base: string): SiteFiles {
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = new Set(all.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/")));
  const listed = new Map<string, SiteFile>();
  let last = { name: "", text: "" };
  return {
    names,
    // A page is looked through twice, once for its exercises and once for its files.
    text(name) {
      if (name !== last.name) last = { name, text: readFileSync(join(root, name), "utf8") };
      return last.text;
    },
    listed(name) {
      const known = listed.get(name);
      if (known) return known;
      const path = join(root, name);
      const content = name.endsWith(".html") ? linkingSheets(readFileSync(path, "utf8")) : readFileSync(path);
      const hashed = typeof content === "string" ? withoutStamp(content) : content;
      const hash = name.startsWith("_astro/") ? "" : createHash("sha256").update(hashed).digest("hex").slice(0, 8);
      const file: SiteFile = [base + name.replace(/(^|\/)index\.html$/, "$1"), hash, Buffer.byteLength(content)];
      listed.set(name, file);
      return file;
    },
  };
}
