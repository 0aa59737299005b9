import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sharedChunks, sharedModules } from "./shared-chunks.ts";

const root = join(import.meta.dirname, "..");
const placeOf = (id: string) => sharedChunks.find(({ test: takes }) => takes.test(id))?.name;

test("every module that is named is there, and goes where it is named", () => {
  for (const [name, files] of Object.entries(sharedModules))
    for (const file of files) {
      expect(existsSync(join(root, file)), file).toBe(true);
      expect(placeOf(join(root, file)), file).toBe(name);
    }
});

test("packages and the layout's script go where they belong, and what is named nowhere stays by itself", () => {
  const ids: readonly (readonly [string, string | undefined])[] = [
    [`${root}/src/layouts/Page.astro?astro&type=script&index=0&lang.ts`, "every-page"],
    ["\0vite/preload-helper.js", "every-page"],
    [`${root}/node_modules/nanostores/atom/index.js`, "stores"],
    [`${root}/node_modules/react-dom/client.js`, "react"],
    [`${root}/src/dom/svg.ts`, "helps"],
    [`${root}/src/served/read-json.ts`, "helps"],
    [`${root}/src/pages/[locale]/index.astro`, undefined],
  ];
  for (const [id, name] of ids) expect(placeOf(id), id).toBe(name);
});
