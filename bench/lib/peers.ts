import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installInto, scratchFolder } from "./scratch.ts";

const versionIn = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;

/** Astro as this project has it and the newest Starlight, installed from npm into a folder that goes away with the process. */
export function installPeers(root: string, name: string) {
  const folder = scratchFolder(name);
  const [astro, mdx] = [versionIn(root, "astro"), versionIn(root, "@astrojs/mdx")];
  installInto(folder, [`astro@${astro}`, `@astrojs/mdx@${mdx}`, "@astrojs/starlight@latest"]);
  return { folder, astro, starlight: versionIn(folder, "@astrojs/starlight") };
}
