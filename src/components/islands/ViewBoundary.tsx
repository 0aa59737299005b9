import { Component, type ReactNode } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";

interface Props {
  readonly locale: Locale;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/**
 * Stands in for a View that threw: says so and offers to start the exercise over. The record, which is outside, stays as
 * it was. Only a class can catch what is thrown while rendering.
 */
export class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { locale, onReset, children } = this.props;
    const t = exerciseStrings[locale];
    if (!this.state.failed) return children;
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
}
