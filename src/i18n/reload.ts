import type { Locale } from "../../exercises/lib/locale.ts";

interface ReloadStrings {
  readonly missing: string;
  readonly reload: string;
}

/** What a page says when a part of it can't be fetched. Every page carries this: it is kept short. */
export const reloadStrings: Readonly<Record<Locale, ReloadStrings>> = {
  it: {
    missing:
      "Una parte di questa pagina non si è caricata: non tutto funziona o viene salvato. Ricaricala quando sei in rete.",
    reload: "Ricarica",
  },
  en: {
    missing: "Part of this page could not be loaded: not everything works or is saved. Reload it when you are online.",
    reload: "Reload",
  },
};
