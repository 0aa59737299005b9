import type { ComponentType } from "react";
import type { KindId } from "../../../exercises/index.ts";
import type { ViewProps } from "../../../exercises/lib/view.ts";

type AnyView = ComponentType<ViewProps<never, never>>;

/** The View of each kind, fetched when an exercise of that kind comes into view. */
export const views: Record<KindId, () => Promise<{ default: AnyView }>> = {
  "crisis-reply": () => import("../../../exercises/kinds/crisis-reply/View.tsx"),
};
