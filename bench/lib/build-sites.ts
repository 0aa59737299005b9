import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { CourseSource } from "./lesson-sources.ts";

/** Writes a file, with its folders. */
function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/**
 * A copy of this project with these courses. Its packages are the project's own; caches of the build are not.
 */
export function regiaSite(root: string, folder: string, courses: readonly CourseSource[]): void {
  const left = new Set(["node_modules", "dist", ".git", ".astro", ".cache", "test-results"]);
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (![".astro", ".vite"].includes(name))
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  rmSync(join(folder, "src/content/courses"), { recursive: true });
  for (const course of courses) {
    put(folder, `src/content/courses/${course.folder}/course.yaml`, course.yaml);
    for (const { folder: name, it, en } of course.lessons) {
      put(folder, `src/content/courses/${course.folder}/${name}/it.mdx`, it);
      put(folder, `src/content/courses/${course.folder}/${name}/en.mdx`, en);
    }
  }
}

const inline = ["Dated", "Term"];
const blocks = ["Bad", "Case", "Compare", "Exercise", "Figure", "Good", "Note", "Option", "Quiz", "Sources"];

/** The lessons for a site without our components: each gets a plain stand-in that shows its texts. */
function putLessons(folder: string, courses: readonly CourseSource[], under: string): void {
  put(folder, "src/stubs/Inline.astro", "---\nconst { id } = Astro.props;\n---\n<span data-id={id}><slot /></span>\n");
  put(
    folder,
    "src/stubs/Block.astro",
    "---\nconst { id, question, title, label, why, alt, caption } = Astro.props;\n---\n<div data-id={id}>{[question, title, label, why, alt, caption].map((text) => text && <p>{text}</p>)}<slot /></div>\n",
  );
  put(
    folder,
    "src/stubs/index.ts",
    [
      'import Block from "./Block.astro";',
      'import Inline from "./Inline.astro";',
      ...inline.map((name) => `export const ${name} = Inline;`),
      ...blocks.map((name) => `export const ${name} = Block;`),
      "",
    ].join("\n"),
  );
  const imports = `import { ${[...inline, ...blocks].join(", ")} } from "/src/stubs/index.ts";`;
  for (const lesson of courses.flatMap(({ lessons }) => lessons))
    for (const locale of ["it", "en"] as const)
      put(
        folder,
        `${under}/${locale}/courses/${lesson.course}/${lesson.id}.mdx`,
        lesson[locale].replace(/^(---\n[\s\S]*?\n---\n)/, `$1${imports}\n\n`),
      );
}

/** Astro with MDX and nothing else: one page a lesson, with its title. */
export function plainSite(folder: string, courses: readonly CourseSource[]): void {
  putLessons(folder, courses, "src/content/lessons");
  put(
    folder,
    "astro.config.mjs",
    'import mdx from "@astrojs/mdx";\nimport { defineConfig } from "astro/config";\nexport default defineConfig({ integrations: [mdx()] });\n',
  );
  put(
    folder,
    "src/content.config.ts",
    'import { defineCollection } from "astro:content";\nimport { glob } from "astro/loaders";\nexport const collections = { lessons: defineCollection({ loader: glob({ base: "src/content/lessons", pattern: "**/*.mdx" }) }) };\n',
  );
  put(
    folder,
    "src/pages/[...slug].astro",
    `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("lessons")).map((lesson) => ({ params: { slug: lesson.id }, props: { lesson } }));
}
const { lesson } = Astro.props;
const { Content } = await render(lesson);
---
<!doctype html>
<html lang={lesson.id.slice(0, 2)}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{lesson.data.title}</title></head>
  <body><main><h1>{lesson.data.title}</h1><Content /></main></body>
</html>
`,
  );
}

/** Starlight as its documentation sets it up: two languages, a group of the sidebar for each course. */
export function starlightSite(folder: string, courses: readonly CourseSource[]): void {
  putLessons(folder, courses, "src/content/docs");
  const groups = courses.map(({ id }) => ({ label: id, items: [{ autogenerate: { directory: `courses/${id}` } }] }));
  put(
    folder,
    "astro.config.mjs",
    `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({
  integrations: [
    starlight({
      title: "Lessons",
      defaultLocale: "it",
      locales: { it: { label: "Italiano", lang: "it" }, en: { label: "English", lang: "en" } },
      sidebar: ${JSON.stringify(groups)},
    }),
  ],
});
`,
  );
  put(
    folder,
    "src/content.config.ts",
    'import { docsLoader } from "@astrojs/starlight/loaders";\nimport { docsSchema } from "@astrojs/starlight/schema";\nimport { defineCollection } from "astro:content";\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
  );
}
