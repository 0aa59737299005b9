import type { Exercise, KindId } from "../../../exercises/index.ts";
import { apology } from "./apology.ts";
import { chain } from "./chain.ts";
import { classify } from "./classify.ts";
import { crisisReply } from "./crisis-reply.ts";
import type { Driver } from "./driver.ts";
import { editorialPlan } from "./editorial-plan.ts";
import { flowchart } from "./flowchart.ts";
import { form } from "./form.ts";
import { numbers } from "./numbers.ts";
import { project } from "./project.ts";
import { query } from "./query.ts";
import { queue } from "./queue.ts";
import { raci } from "./raci.ts";
import { simulation } from "./simulation.ts";
import { spot } from "./spot.ts";

const drivers = {
  apology,
  chain,
  classify,
  "crisis-reply": crisisReply,
  "editorial-plan": editorialPlan,
  flowchart,
  form,
  numbers,
  project,
  query,
  queue,
  raci,
  simulation,
  spot,
} satisfies Record<KindId, unknown>;

/** The driver of an exercise's kind. */
export function driverOf(exercise: Exercise): Driver<Exercise, unknown> {
  return drivers[exercise.kind] as unknown as Driver<Exercise, unknown>;
}
