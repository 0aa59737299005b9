import type { Saying } from "./use-said.ts";

interface Props {
  readonly said: Saying;
  /** Class of the line; without one it is heard and not seen. */
  readonly className?: string;
}

/** Where what `useSaid` says is read out. Readers of the screen pass over words that do not change: a blank after every second turn makes them new. */
export function Said({ said, className = "visually-hidden" }: Props) {
  return (
    <p className={className} role="status">
      {said.text}
      {said.turn % 2 === 1 && "\u00a0"}
    </p>
  );
}
