/**
 * Which modules of the site's own go into one file, since whoever fetches one soon fetches the others: left to itself the
 * bundler makes a file of each. Paths from the root; what a module imports comes along with it.
 */
export const sharedModules = {
  /** What every page carries, in one file: the page's own script and all that it runs at once. */
  "every-page": [
    "src/components/islands/exercise-element.ts",
    "src/dom/load.ts",
    "src/dom/page-locale.ts",
    "src/i18n/reload.ts",
    "src/page/lesson-start.ts",
    "src/page/notes-start.ts",
    "src/page/page.ts",
    "src/page/remember-locale.ts",
    "src/page/search-key.ts",
    "src/stores/glance.ts",
  ],
  /** Small modules that several interactive pages share, and that touch no record. */
  bits: [
    "src/dom/fill.ts",
    "src/dom/make.ts",
    "src/quiz/quiz-marks.ts",
    "src/quiz/show-options.ts",
    "src/workers/start.ts",
  ],
  /** What reads and writes records of any kind. */
  stores: [
    "src/json/tame-json.ts",
    "src/stores/health.ts",
    "src/stores/record.ts",
    "src/stores/records/keep-bytes.ts",
    "src/stores/records/later.ts",
    "src/stores/records/record-kind.ts",
    "src/stores/settings.ts",
    "src/stores/vault.ts",
  ],
  /** What every record is read with, zod included, with the records of lessons and exercises: whoever has one soon has the other. */
  records: [
    "exercises/lib/answer.ts",
    "src/json/zod.ts",
    "src/stores/done.ts",
    "src/stores/exercise.ts",
    "src/stores/followed-path.ts",
    "src/stores/lesson.ts",
    "src/stores/next-stop.ts",
    "src/stores/percent.ts",
    "src/stores/records/attempts.ts",
    "src/stores/records/bounds.ts",
    "src/stores/records/exercise.ts",
    "src/stores/records/lesson.ts",
    "src/stores/records/merge-latest.ts",
    "src/stores/records/salvage.ts",
    "src/stores/records/shapes.ts",
  ],
  /** What the Views of several kinds are put together from: with any of them come the others, each too small to be fetched alone. */
  "view-parts": [
    "exercises/lib/people/initials.ts",
    "exercises/lib/people/signature.ts",
    "exercises/lib/posts/x-length.ts",
    "exercises/lib/usual-words.ts",
    "exercises/parts/AsPosted.tsx",
    "exercises/parts/BesideModel.tsx",
    "exercises/parts/FactList.tsx",
    "exercises/parts/HandIn.tsx",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Parts of ids that are no files of this project's: the layout's script, Vite's helper, packages. */
const others = {
  "every-page": String.raw`Page\.astro\?astro&type=script|vite/preload-helper`,
  stores: "node_modules/nanostores/(?:atom|clean-stores|context)/",
} as const satisfies Partial<Record<keyof typeof sharedModules, string>>;

/** A group of the bundler's by its name in `sharedModules`. */
function group(name: keyof typeof sharedModules) {
  const files = sharedModules[name].map((file) => `/${file.replaceAll(".", String.raw`\.`)}(?:$|\\?)`);
  const more = name in others ? [others[name as keyof typeof others]] : [];
  return { name, test: new RegExp([...files, ...more].join("|")) };
}

/** The groups in their order: a module goes into the first that takes it. */
export const sharedChunks = [
  group("every-page"),
  group("bits"),
  group("stores"),
  group("records"),
  // Small helps with a page, each too small to be fetched alone.
  {
    name: "helps",
    test: /src\/(?:dom|served)\/[\w-]+\.ts|src\/i18n\/site-name\.ts|exercises\/(?:lib\/region|parts\/save-file)\.ts/,
  },
  { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
  group("view-parts"),
];
