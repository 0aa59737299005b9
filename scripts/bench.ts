/**
 * Measures what claims are built on.
 *   npm run bench -- grading | plans | mutation | gaming | parity | forms | sentences | slips | throughput | verdict | pages | first-text | search | build
 */

import { fail } from "./lib/fail.ts";
import { didYouMean } from "./lib/nearest.ts";

const benches = {
  grading: () => import("../bench/grading.ts"),
  forms: () => import("../bench/forms.ts"),
  sentences: () => import("../bench/sentences.ts"),
  slips: () => import("../bench/slips.ts"),
  mutation: () => import("../bench/mutation.ts"),
  plans: () => import("../bench/plans.ts"),
  parity: () => import("../bench/parity.ts"),
  gaming: () => import("../bench/gaming.ts"),
  throughput: () => import("../bench/throughput.ts"),
  verdict: () => import("../bench/verdict.ts"),
  pages: () => import("../bench/pages.ts"),
  "first-text": () => import("../bench/first-text.ts"),
  search: () => import("../bench/search.ts"),
  build: () => import("../bench/build.ts"),
} as const;

const names = Object.keys(benches);
const [name = ""] = process.argv.slice(2);
if (!Object.hasOwn(benches, name))
  fail(
    `${name === "" ? "which bench?" : `there is no bench "${name}".${didYouMean(name, names)}`} Use one of ${names.join(", ")}`,
  );
await benches[name as keyof typeof benches]();
