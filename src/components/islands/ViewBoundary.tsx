import { Component, type ReactNode } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";

interface Props {
  /** What is shown instead. */
  readonly otherwise: ReactNode;
  readonly children: ReactNode;
}

/** Stands something in for a part that threw while it was rendered. Only a class can catch that. */
export class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

/** In place of a View that threw: says so and offers to start the exercise over. The record, which is outside, stays as it was. */
export function ViewFailed({ locale, onReset }: { readonly locale: Locale; readonly onReset: () => void }) {
  const t = exerciseStrings[locale];
  return (
    <div className="note" data-kind="warning" data-view="failed" role="alert">
      <p>{t.viewFailed}</p>
      <p>
        <button type="button" className="button quiet" onClick={onReset}>
          {t.reset}
        </button>
      </p>
    </div>
  );
}
