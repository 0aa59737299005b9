import { openSettings } from "../stores/settings.ts";

/** Keeps a language where a glance can't: in torn settings, or in those of another version. The first one read in gives way to one that was picked. */
export function keepLocaleInSettings(locale: string, picked: boolean): void {
  openSettings().change((settings) => (picked ? { ...settings, locale } : { locale, ...settings }));
}
