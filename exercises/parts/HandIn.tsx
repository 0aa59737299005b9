import { type ReactNode, useEffect } from "react";

type Props = {
  /** Why the answer cannot be handed in yet; empty while nothing is wrong. */
  problem: string | null;
  /** The id of the problem line, where a field is described by it. */
  problemId?: string;
  /** While an attempt is being marked the button keeps its focus and says so. */
  busy: boolean;
  onHandIn: () => void;
  t: { submit: string; submitting: string };
  /** Class of the row the button stands in. */
  row?: string;
  /** What stands beside the button, such as its shortcut. */
  children?: ReactNode;
};

/** The last row of an exercise: what is still wrong, announced as it appears and in view until it is mended, and the button that hands the answer in. */
export function HandIn({ problem, problemId, busy, onHandIn, t, row, children }: Props) {
  // What is missing has the focus by now; it must not lie under the reason, which stays at the window's lower edge.
  useEffect(() => {
    if (problem) document.activeElement?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [problem]);
  return (
    <>
      <p id={problemId} className="problem hand-in-problem" role="alert">
        {problem}
      </p>
      <p className={row}>
        <button type="button" className="button" aria-disabled={busy} onClick={onHandIn}>
          {busy ? t.submitting : t.submit}
        </button>
        {children}
      </p>
    </>
  );
}
