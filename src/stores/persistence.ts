import { openSettings } from "./settings.ts";
import type { Vault } from "./vault.ts";

/**
 * Asks the browser, once, not to clear this site's storage when room runs short. Asked after the first answer that
 * passes: some browsers put the question to the visitor, who by then has something to keep.
 */
export function requestPersistence(vault: Vault): void {
  const settings = openSettings(vault);
  if (settings.$record.get().persistAsked === true || typeof navigator === "undefined") return;
  settings.change((before) => ({ ...before, persistAsked: true }));
  // Refused, unsupported or failed alike: the reminder to back up is what remains.
  navigator.storage?.persist?.().catch(() => {});
}
