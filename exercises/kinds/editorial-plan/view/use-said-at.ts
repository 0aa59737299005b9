import { useState } from "react";
import { type Saying, silence } from "../../../parts/use-said.ts";
import type { Sheet, TableId } from "./sheet.ts";
import type { PlanStore } from "./store.ts";

/** Where something is said: beside a table, or under the tools of the whole plan. */
export type SayingPlace = TableId | "plan";

/** Something said, and where. */
export interface SayingAt extends Saying {
  readonly at: SayingPlace;
}

/** The last thing that the editor said, beside what it is about, until the plan changes again. */
export function useSaidAt(store: PlanStore) {
  const [said, setSaid] = useState<SayingAt & { readonly of: Sheet | null }>({ ...silence, at: "plan", of: null });
  const say = (at: SayingPlace, text: string) =>
    setSaid(({ turn }) => ({ at, text, turn: turn + 1, of: store.get().present }));
  const stands = said.of === store.get().present;
  return { said: stands ? said : { ...said, text: "" }, say };
}
