/*
 * What a page looks up in storage before it knows whether it needs the records themselves: those are fetched when there
 * is something of theirs to read or to write. Every page carries this, so it is kept short. Nothing here throws.
 */

const settingsKey = "regia:settings";

function attempt<T>(act: (storage: Storage) => T, otherwise: T): T {
  try {
    return act(localStorage);
  } catch {
    return otherwise;
  }
}

/** Whether there is a record whose key begins so. */
export const holdsAny = (prefix: string): boolean =>
  attempt((storage) => Object.keys(storage).some((key) => key.startsWith(prefix)), false);

/** The settings as they lie in storage, unchecked; null where only settings.ts can tell: torn ones, or of another version. */
export const settingsAsStored = (): Readonly<Record<string, unknown>> | null =>
  attempt((storage) => {
    const settings = JSON.parse(storage.getItem(settingsKey) ?? '{"v":1}');
    return settings.v === 1 ? settings : null;
  }, null);

/** Keeps a language in the settings, at once: a press on a link leaves the page. False where only settings.ts can. */
export const keepLocale = (locale: string): boolean =>
  attempt((storage) => {
    const settings = settingsAsStored();
    if (settings) storage.setItem(settingsKey, JSON.stringify({ ...settings, locale }));
    return settings !== null;
  }, false);
