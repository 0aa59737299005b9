import { type RefObject, useEffect, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import { CsvTools } from "./CsvTools.tsx";
import type { Sheet } from "./sheet.ts";
import type { PlanStore } from "./store.ts";

interface Props {
  readonly store: PlanStore;
  readonly sheet: Sheet;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly locale: Locale;
  readonly root: RefObject<HTMLElement | null>;
  readonly say: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, CSV in and out, full screen. */
export function Toolbar({ store, sheet, canUndo, canRedo, locale, root, say, onUndo, onRedo }: Props) {
  const t = planStrings[locale];
  const [fills, setFills] = useState(false);
  // Known only in the browser, and not everywhere: telephones and frames may refuse it.
  useEffect(() => setFills(document.fullscreenEnabled), []);
  const fill = () => {
    if (document.fullscreenElement === null) root.current?.requestFullscreen().catch(() => setFills(false));
    else document.exitFullscreen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div className="plan-tools" role="group" aria-label={t.tools}>
      <button type="button" className="button quiet" aria-disabled={!canUndo} onClick={onUndo}>
        {t.undo}
      </button>
      <button type="button" className="button quiet" aria-disabled={!canRedo} onClick={onRedo}>
        {t.redo}
      </button>
      <CsvTools store={store} sheet={sheet} locale={locale} say={say} />
      {fills && (
        <button type="button" className="button quiet plan-fill" onClick={fill}>
          {t.fullScreen}
        </button>
      )}
    </div>
  );
}
