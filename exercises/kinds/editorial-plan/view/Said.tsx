import type { SaidAt, Saying } from "./use-said.ts";

/** The place where something is said; silent while another place speaks. */
export function Said({ at, said }: { readonly at: SaidAt; readonly said: Saying }) {
  return (
    <p className="plan-said" role="status">
      {said.at === at && said.text}
      {said.at === at && said.turn % 2 === 1 && "\u00a0"}
    </p>
  );
}
