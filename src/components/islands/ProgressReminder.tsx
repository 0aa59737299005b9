import { useStore } from "@nanostores/react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { progressStrings } from "../../i18n/progress.ts";
import { backupDue, dismissReminder } from "../../stores/backup.ts";
import { openSettings } from "../../stores/settings.ts";
import { here } from "../../stores/vault.ts";
import { downloadProgress } from "./progress-download.ts";

interface Props {
  readonly locale: Locale;
  /** When each attempt was handed in, ISO 8601. */
  readonly attempts: readonly string[];
  readonly onExported: () => void;
}

/** A gentle word, now and then, to those whose work no copy holds. */
export function ProgressReminder({ locale, attempts, onExported }: Props) {
  const t = progressStrings[locale];
  const settings = useStore(openSettings().$record);
  if (!backupDue(attempts, settings, here().now())) return null;
  const exportNow = () => {
    downloadProgress();
    onExported();
  };
  return (
    <div className="note progress-reminder" data-kind="tip">
      <p>{t.reminder.text}</p>
      <p className="actions">
        <button type="button" className="button" onClick={exportNow}>
          {t.backup.export}
        </button>{" "}
        <button type="button" className="button quiet" onClick={() => dismissReminder()}>
          {t.reminder.later}
        </button>
      </p>
    </div>
  );
}
