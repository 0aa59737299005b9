import { Said } from "../../../parts/Said.tsx";
import { silence } from "../../../parts/use-said.ts";
import type { SayingAt, SayingPlace } from "./use-said-at.ts";

/** The place where something is said; silent while another place speaks. */
export function SaidAt({ at, said }: { readonly at: SayingPlace; readonly said: SayingAt }) {
  return <Said className="plan-said" said={said.at === at ? said : silence} />;
}
