import { openSettings } from "./settings.ts";
import { here, type Vault } from "./vault.ts";

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

/** What the browser says of this site's storage: kept until the visitor clears it, cleared when room runs short, or nothing. */
export type Keeping = "promised" | "not-promised" | "unsaid";

/** Whether the browser promised to keep what the site stores. */
export function keeping(): Promise<Keeping> {
  return said(navigator.storage?.persisted?.());
}

/** Asks the browser for that promise. Some put the question to the visitor, others decide by how the site is used. */
export function askToKeep(vault: Vault = here()): Promise<Keeping> {
  openSettings(vault).change((before) => ({ ...before, persistAsked: true }));
  return said(navigator.storage?.persist?.());
}

/** Bytes that the whole site takes and may take, offline copies included; null where the browser doesn't say. */
export async function siteRoom(): Promise<{ readonly usage: number; readonly quota: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    return null;
  }
}

async function said(promise: Promise<boolean> | undefined): Promise<Keeping> {
  try {
    return promise === undefined ? "unsaid" : (await promise) ? "promised" : "not-promised";
  } catch {
    return "unsaid";
  }
}
