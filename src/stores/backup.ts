import { openSettings, type Settings } from "./settings.ts";
import { here, type Vault } from "./vault.ts";

const day = 24 * 60 * 60 * 1000;

/** Attempts below which a loss would hardly be felt. */
const fewAttempts = 3;

/** Days between reminders. Safari clears storage after 7 days without a visit; weekly would nag those who do visit. */
const restDays = 14;

/**
 * Whether to remind of a backup: with three attempts or more, one of them newer than the last backup, and 14 days
 * after the last backup and after the reminder was last waved away. `attempts` are ISO times.
 */
export function backupDue(attempts: readonly string[], settings: Settings, now: Date): boolean {
  const rested = (since: string | undefined) =>
    since === undefined || now.getTime() - Date.parse(since) >= restDays * day;
  const { lastBackup, reminderDismissed } = settings;
  const unsaved = lastBackup === undefined || attempts.some((at) => Date.parse(at) > Date.parse(lastBackup));
  return attempts.length >= fewAttempts && unsaved && rested(lastBackup) && rested(reminderDismissed);
}

/** Notes that progress was exported just now. */
export function noteBackup(vault: Vault = here()): void {
  openSettings(vault).change((settings) => ({ ...settings, lastBackup: vault.now().toISOString() }));
}

/** Waves the reminder away for a while. */
export function dismissReminder(vault: Vault = here()): void {
  openSettings(vault).change((settings) => ({ ...settings, reminderDismissed: vault.now().toISOString() }));
}
