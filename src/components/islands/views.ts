import type { ComponentType } from "react";
import type { KindId } from "../../../exercises/index.ts";
import type { ViewProps } from "../../../exercises/lib/view.ts";

/** A View as the island holds it: which exercise and answer it takes is known to its kind alone. */
export type AnyView = ComponentType<ViewProps<unknown, unknown>>;

type Load<View> = () => Promise<{ readonly default: View }>;

/** Forgets a View's types. Safe here because the island gives a View only exercises and answers of its own kind. */
const view = <E, A>(load: Load<ComponentType<ViewProps<E, A>>>) => load as unknown as Load<AnyView>;

/** The View of each kind, fetched when an exercise of that kind comes into view. */
export const views: Record<KindId, Load<AnyView>> = {
  apology: view(() => import("../../../exercises/kinds/apology/View.tsx")),
  chain: view(() => import("../../../exercises/kinds/chain/View.tsx")),
  classify: view(() => import("../../../exercises/kinds/classify/View.tsx")),
  "crisis-reply": view(() => import("../../../exercises/kinds/crisis-reply/View.tsx")),
  "editorial-plan": view(() => import("../../../exercises/kinds/editorial-plan/View.tsx")),
  flowchart: view(() => import("../../../exercises/kinds/flowchart/View.tsx")),
  form: view(() => import("../../../exercises/kinds/form/View.tsx")),
  numbers: view(() => import("../../../exercises/kinds/numbers/View.tsx")),
  project: view(() => import("../../../exercises/kinds/project/View.tsx")),
  query: view(() => import("../../../exercises/kinds/query/View.tsx")),
  queue: view(() => import("../../../exercises/kinds/queue/View.tsx")),
  raci: view(() => import("../../../exercises/kinds/raci/View.tsx")),
  simulation: view(() => import("../../../exercises/kinds/simulation/View.tsx")),
  spot: view(() => import("../../../exercises/kinds/spot/View.tsx")),
};
