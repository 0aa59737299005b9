import { openSettings, type Settings } from "../settings.ts";
import { here, type Vault } from "../vault.ts";

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

/**
 * Notes that the progress here came out of a copy, exported at `exportedAt` (ISO time): whoever brought it in has that
 * copy. Only for a browser that held no attempts of its own, since those would be in no copy.
 */
export function noteImported(exportedAt: string, vault: Vault = here()): void {
  const at = Math.min(Date.parse(exportedAt), vault.now().getTime());
  openSettings(vault).change((settings) => {
    const last = settings.lastBackup === undefined ? at : Math.max(at, Date.parse(settings.lastBackup));
    return { ...settings, lastBackup: new Date(last).toISOString() };
  });
}

/** Waves the reminder away for a while. */
export function dismissReminder(vault: Vault = here()): void {
  openSettings(vault).change((settings) => ({ ...settings, reminderDismissed: vault.now().toISOString() }));
}
