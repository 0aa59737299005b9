import { openSettings } from "../stores/settings.ts";

const remember = (locale: string) => openSettings().change((settings) => ({ ...settings, locale }));

/** Remembers the language that the visitor picks. Until they pick one, the first that they read in counts as theirs. */
export function rememberLocale(): void {
  const { lang } = document.documentElement;
  const inAddress = location.pathname.split("/").includes(lang);
  if (inAddress && openSettings().$record.get().locale === undefined) remember(lang);
  for (const link of document.querySelectorAll<HTMLElement>("[data-locale-switch]"))
    link.addEventListener("click", () => remember(link.dataset["localeSwitch"] ?? lang));
}
