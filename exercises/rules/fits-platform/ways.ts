import type { Counting } from "../../data/platform-limits.ts";
import type { Localized } from "../../lib/locale.ts";

/** How each way of counting works, in a sentence. */
export const ways: Readonly<Record<Counting, Localized<string>>> = {
  utf16: {
    it: "Contano tutti i caratteri, spazi compresi; quasi tutte le emoji valgono 2 o più.",
    en: "Every character counts, spaces included; most emoji count 2 or more.",
  },
  weighted: {
    it: "Un link vale 23 comunque sia lungo; un’emoji, il simbolo dell’euro e il carattere dei tre puntini valgono 2.",
    en: "A link counts 23 however long it is; an emoji, the euro sign and the ellipsis character count 2.",
  },
  graphemes: {
    it: "Conta ciò che si vede: una lettera accentata o un’emoji composta valgono 1; i link contano per intero.",
    en: "What you see is what counts: an accented letter or a compound emoji is 1; links count in full.",
  },
  "graphemes-url23": {
    it: "Un link vale 23 comunque sia lungo; una lettera o un’emoji valgono 1.",
    en: "A link counts 23 however long it is; a letter or an emoji counts 1.",
  },
  "utf8-emoji": {
    it: "Una lettera vale 1, un’emoji vale i suoi byte: di solito 4, una famiglia anche 25.",
    en: "A letter counts 1, an emoji counts its bytes: usually 4, a family as many as 25.",
  },
};
