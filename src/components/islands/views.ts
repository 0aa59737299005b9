import type { ComponentType } from "react";
import type { KindId } from "../../../exercises/index.ts";
import type { ReadDraft } from "../../../exercises/lib/answer.ts";
import type { ViewProps } from "../../../exercises/lib/view.ts";
import { addStyles } from "../../dom/add-styles.ts";
import apology from "../../styles/kinds/apology.css?url";
import chain from "../../styles/kinds/chain.css?url";
import classify from "../../styles/kinds/classify.css?url";
import editorialPlan from "../../styles/kinds/editorial-plan.css?url";
import flowchart from "../../styles/kinds/flowchart.css?url";
import form from "../../styles/kinds/form.css?url";
import numbers from "../../styles/kinds/numbers.css?url";
import project from "../../styles/kinds/project.css?url";
import query from "../../styles/kinds/query.css?url";
import queue from "../../styles/kinds/queue.css?url";
import raci from "../../styles/kinds/raci.css?url";
import simulation from "../../styles/kinds/simulation.css?url";
import spot from "../../styles/kinds/spot.css?url";

/** A View as the island holds it: which exercise and answer it takes is known to its kind alone. */
export type AnyView = ComponentType<ViewProps<unknown, unknown>>;

/** What a kind's View.tsx hands over: the View, and how what was saved for it is read. */
interface ViewModule<View, Draft> {
  readonly default: View;
  readonly readDraft: ReadDraft<Draft>;
}

type Load<View, Draft> = () => Promise<ViewModule<View, Draft>>;

/**
 * A View with the styles of its kind. Forgets the View's types: safe here, because the island gives a View only
 * exercises of its own kind, and answers that it handed in or that its `readDraft` gave.
 */
const view =
  <E, A>(load: Load<ComponentType<ViewProps<E, A>>, A>, styles?: string): Load<AnyView, unknown> =>
  async () => {
    const [module] = await Promise.all([load(), styles === undefined ? null : addStyles(styles)]);
    return module as unknown as ViewModule<AnyView, unknown>;
  };

/** The View of each kind and its styles, fetched when an exercise of that kind comes into view. */
export const views: Record<KindId, Load<AnyView, unknown>> = {
  apology: view(() => import("../../../exercises/kinds/apology/View.tsx"), apology),
  chain: view(() => import("../../../exercises/kinds/chain/View.tsx"), chain),
  classify: view(() => import("../../../exercises/kinds/classify/View.tsx"), classify),
  "crisis-reply": view(() => import("../../../exercises/kinds/crisis-reply/View.tsx")),
  "editorial-plan": view(() => import("../../../exercises/kinds/editorial-plan/View.tsx"), editorialPlan),
  flowchart: view(() => import("../../../exercises/kinds/flowchart/View.tsx"), flowchart),
  form: view(() => import("../../../exercises/kinds/form/View.tsx"), form),
  numbers: view(() => import("../../../exercises/kinds/numbers/View.tsx"), numbers),
  project: view(() => import("../../../exercises/kinds/project/View.tsx"), project),
  query: view(() => import("../../../exercises/kinds/query/View.tsx"), query),
  queue: view(() => import("../../../exercises/kinds/queue/View.tsx"), queue),
  raci: view(() => import("../../../exercises/kinds/raci/View.tsx"), raci),
  simulation: view(() => import("../../../exercises/kinds/simulation/View.tsx"), simulation),
  spot: view(() => import("../../../exercises/kinds/spot/View.tsx"), spot),
};
