import type { ComponentType } from "react";
import type { KindId } from "../../../exercises/index.ts";
import type { ViewProps } from "../../../exercises/lib/view.ts";
import { addStyles } from "../../stores/add-styles.ts";
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

type Load<View> = () => Promise<{ readonly default: View }>;

/**
 * A View with the styles of its kind. Forgets the View's types: safe here, because the island gives a View only
 * exercises and answers of its own kind.
 */
const view =
  <E, A>(load: Load<ComponentType<ViewProps<E, A>>>, styles?: string): Load<AnyView> =>
  async () => {
    const module = load() as unknown as ReturnType<Load<AnyView>>;
    if (styles !== undefined) await addStyles(styles);
    return module;
  };

/** The View of each kind and its styles, fetched when an exercise of that kind comes into view. */
export const views: Record<KindId, Load<AnyView>> = {
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
