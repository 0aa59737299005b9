import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import { CsvTools } from "./CsvTools.tsx";
import type { Sheet } from "./sheet.ts";
import type { PlanStore } from "./store.ts";
import type { FullScreen } from "./use-full-screen.ts";

interface Props {
  readonly store: PlanStore;
  readonly sheet: Sheet;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly locale: Locale;
  readonly screen: FullScreen;
  /** Year of dates without one in a file. */
  readonly year: number;
  readonly say: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, CSV in and out, full screen. */
export function Toolbar({ store, sheet, canUndo, canRedo, locale, screen, year, say, onUndo, onRedo }: Props) {
  const t = planStrings[locale];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div className="plan-tools" role="group" aria-label={t.tools}>
      <button type="button" className="button quiet" aria-disabled={!canUndo} onClick={onUndo}>
        {t.undo}
      </button>
      <button type="button" className="button quiet" aria-disabled={!canRedo} onClick={onRedo}>
        {t.redo}
      </button>
      <CsvTools store={store} sheet={sheet} locale={locale} year={year} say={say} />
      {screen.can && (
        <button type="button" className="button quiet plan-fill" onClick={screen.toggle}>
          {screen.full ? t.exitFullScreen : t.fullScreen}
        </button>
      )}
    </div>
  );
}
