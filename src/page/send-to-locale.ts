import { openSettings } from "../stores/settings.ts";
import { preferredLocale } from "./locale-choice.ts";
import { rememberLocale } from "./remember-locale.ts";

// The root page: sends visitors on to their language. With ?stay in the address it lets them choose again.

const { locales = "", defaultLocale = "" } = document.documentElement.dataset;

if (new URLSearchParams(location.search).has("stay")) rememberLocale();
else {
  const remembered = openSettings().$record.get().locale;
  const locale = preferredLocale(remembered, navigator.languages, locales.split(" "), defaultLocale);
  const link = document.querySelector<HTMLAnchorElement>(`a[data-locale-switch="${locale}"]`);
  if (link) location.replace(link.href);
}
