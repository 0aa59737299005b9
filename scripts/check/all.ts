import { checkCourses } from "./courses.ts";
import { checkDrawings } from "./drawings.ts";
import { checkExerciseRules } from "./exercise-rules.ts";
import { checkGenerated } from "./generated.ts";
import { checkGoldens } from "./goldens.ts";
import { checkIds } from "./ids.ts";
import { checkLanguage } from "./language.ts";
import { checkLessonComponents } from "./lesson-components.ts";
import { checkLessonParts } from "./lesson-parts.ts";
import { type Library, readLibrary } from "./library.ts";
import { checkOrigins } from "./origins.ts";
import { checkPathPrerequisites } from "./path-prerequisites.ts";
import { checkPatterns } from "./patterns.ts";
import { checkPictures } from "./pictures.ts";
import type { Problem, Report } from "./problem.ts";
import { checkProse } from "./prose.ts";
import { checkReferences } from "./references.ts";
import { checkRightLanguage } from "./right-language.ts";
import { checkRolePaths } from "./role-paths.ts";
import { checkRuleCases } from "./rule-cases.ts";
import { checkSamples } from "./samples.ts";
import { everything, type Scope, scopeOf } from "./scope.ts";
import { withDrawings } from "./scope-drawings.ts";
import { checkSkills } from "./skills.ts";
import { testNotes } from "./test-notes.ts";
import { checkTestQuestions } from "./test-questions.ts";
import { checkTwins } from "./twins.ts";
import { checkUnused } from "./unused.ts";

/** The checks of what authors write that need no grading, in the order in which they report. */
const checks: readonly ((library: Library, report: Report, scope: Scope) => void | Promise<void>)[] = [
  checkIds,
  checkCourses,
  checkRolePaths,
  checkPathPrerequisites,
  checkSkills,
  checkTestQuestions,
  checkTwins,
  checkLessonComponents,
  checkLessonParts,
  checkReferences,
  checkDrawings,
  checkPictures,
  checkSamples,
  checkUnused,
  checkOrigins,
  checkProse,
  checkLanguage,
  checkRightLanguage,
  checkExerciseRules,
  checkPatterns,
  checkRuleCases,
];

/** An exercise that uses a rule in a wrong way can't be graded: one mistake, one message. */
const ungradable: ReadonlySet<string> = new Set(["UnknownRule", "WrongOption", "WrongPattern"]);

type Checked =
  | {
      readonly ok: true;
      readonly library: Library;
      readonly problems: readonly Problem[];
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** Runs every check over the project at `root`, and tells what is wrong there, or only with what `names` name (paths or ids). Problems come sorted by place; notes are what is not wrong and yet to be known. */
export async function checkAll(root: string, names: readonly string[] = []): Promise<Checked> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const library = await readLibrary(root, report);
  const scoped = await scopeOf(root, names, library.files);
  if (!scoped.ok) return scoped;
  const scope = scoped.scope === everything ? everything : withDrawings(scoped.scope, library);
  for (const check of checks) await check(library, report, scope);
  const faulty = new Set(problems.filter(({ name }) => ungradable.has(name)).map(({ file }) => file));
  await checkGoldens(library, report, faulty, scope);
  if (scope === everything) await checkGenerated(library, report);
  return {
    ok: true,
    library,
    notes: testNotes(library, scope),
    problems: problems
      .filter(({ file }) => scope(file))
      .sort((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column),
  };
}
