import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

type MayTake = Readonly<Record<string, readonly string[]>>;

/** Rooms of the house by their folders, and the other rooms that each may take from. */
const exercises: MayTake = {
  "exercises/data": ["exercises/lib"],
  "exercises/dictionary": ["exercises/lib"],
  "exercises/lib": ["exercises/data"],
  "exercises/parts": ["exercises/lib", "exercises/data"],
  "exercises/rules": ["exercises/lib", "exercises/data", "exercises/dictionary"],
  "exercises/kinds": ["exercises/rules", "exercises/parts", "exercises/lib", "exercises/data", "exercises/dictionary"],
  exercises: ["exercises/kinds", "exercises/rules", "exercises/lib"],
};
const site: MayTake = {
  "src/json": [],
  "src/styles": [],
  "src/schemas": ["exercises", "src/styles"],
  "src/dom": ["exercises", "src/i18n"],
  "src/served": ["exercises", "src/json"],
  "src/stores": ["exercises", "src/json"],
  "src/i18n": ["exercises", "src/stores"],
  "src/path": ["exercises", "src/schemas", "src/i18n", "src/search"],
  "src/search": [
    "exercises",
    "src/schemas",
    "src/i18n",
    "src/path",
    "src/dom",
    "src/workers",
    "src/json",
    "src/served",
  ],
  "src/workers": ["exercises"],
  "src/offline": [
    "exercises",
    "src/styles",
    "src/i18n",
    "src/stores",
    "src/dom",
    "src/workers",
    "src/json",
    "src/served",
  ],
  "src/notes": ["exercises", "src/styles", "src/i18n", "src/stores", "src/dom"],
  "src/page": ["src/styles", "src/i18n", "src/stores", "src/dom", "src/notes", "src/offline", "src/quiz"],
  "src/quiz": ["src/i18n", "src/stores", "src/dom"],
  "src/study-plan": ["exercises", "src/i18n", "src/stores", "src/dom"],
  "src/final-test": ["exercises", "src/stores", "src/dom", "src/quiz"],
  "src/certificate": ["exercises", "src/stores", "src/dom", "src/final-test"],
  "src/portfolio": ["exercises", "src/stores", "src/dom", "src/served"],
  "src/verify": [
    "exercises",
    "src/path",
    "src/stores",
    "src/dom",
    "src/final-test",
    "src/portfolio",
    "src/workers",
    "src/json",
    "src/served",
  ],
  "src/review": [
    "exercises",
    "src/i18n",
    "src/path",
    "src/stores",
    "src/dom",
    "src/quiz",
    "src/final-test",
    "src/served",
    "src/json",
  ],
  "src/dashboard": [
    "exercises",
    "src/i18n",
    "src/stores",
    "src/dom",
    "src/study-plan",
    "src/review",
    "src/workers",
    "src/served",
  ],
};
/** Components put the rooms of the site together, layouts the components; pages may take from all. */
const mayTake: MayTake = {
  ...exercises,
  ...site,
  "src/components": ["exercises", ...Object.keys(site)],
  "src/layouts": ["exercises", "src/components", ...Object.keys(site)],
};
const rooms = Object.keys(mayTake).toSorted((a, b) => b.length - a.length);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));
const kindOf = (file: string) => /^exercises\/kinds\/([\w-]+)\//.exec(file)?.[1];
const ruleOf = (file: string) => /^exercises\/rules\/([\w-]+)\//.exec(file)?.[1];
const covers = (allowed: string, room: string) => room === allowed || room.startsWith(`${allowed}/`);

/** Source files, without tests and styles. */
const files = globSync("{exercises,src}/**/*.{ts,tsx,astro}", { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !/\.test\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Files of this project that a file imports, as paths from its root. */
function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"?]+)/g);
  return [...found].map(([, target = ""]) => relative(root, join(root, dirname(file), target)).replaceAll("\\", "/"));
}

test("imports run one way, and no kind of exercise knows another", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => {
        const [room, other] = [roomOf(file), roomOf(to)];
        if (room === undefined) return false;
        if (kindOf(file) !== undefined && kindOf(to) !== undefined && kindOf(file) !== kindOf(to)) return true;
        if (other === undefined) return room.startsWith("exercises") || to.startsWith("src/pages/");
        return room !== other && !mayTake[room]?.some((allowed) => covers(allowed, other));
      })
      .map((to) => `${file} takes ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("every folder is a room, so that no new one may take from all", () => {
  const folder = /^(?:exercises|src)\/[\w-]+\//;
  const roomless = (file: string) => roomOf(file) === undefined || roomOf(file) === "exercises";
  expect(files.filter((file) => folder.test(file) && roomless(file) && !file.startsWith("src/pages/"))).toEqual([]);
});

test("a rule reaches into no other rule's folder", () => {
  const reaching = files.flatMap((file) => {
    const rule = ruleOf(file);
    return importsOf(file)
      .filter((to) => rule !== undefined && ruleOf(to) !== undefined && ruleOf(to) !== rule)
      .map((to) => `${file} takes ${to}: what two rules look for goes to exercises/lib, its words to files beside it`);
  });
  expect(reaching).toEqual([]);
});

test("only stores touch the browser's storage, and only they and what works offline its caches", () => {
  const touching = (what: RegExp, room: string) =>
    files.filter(
      (file) => !file.startsWith(room) && what.test(textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
    );
  expect(touching(/\b(?:localStorage|sessionStorage|indexedDB)\b/, "src/stores/")).toEqual([]);
  expect(touching(/\bcaches\s*\./, "src/offline/").filter((file) => !file.startsWith("src/stores/"))).toEqual([]);
});

test("no imports run in a circle", () => {
  const taken = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (way.includes(file) || done.has(file)) return;
    for (const to of taken.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
