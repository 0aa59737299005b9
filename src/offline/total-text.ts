import type { Locale } from "../../exercises/lib/locale.ts";
import { fill } from "../dom/fill.ts";
import { sizeText } from "../dom/size-text.ts";
import { keepingStrings } from "../i18n/keeping.ts";
import type { Keeping, siteRoom } from "../stores/persistence.ts";
import { bytesOf, filesOf, type Shelf } from "./catalogue.ts";

/** What the browser says of its storage: how much room there is, and whether it promised to keep what is there. */
interface StorageState {
  readonly room: Awaited<ReturnType<typeof siteRoom>>;
  readonly promise: Keeping;
  /** Bytes of all copies of pages and files, whether they were kept or only seen. */
  readonly copies: number;
}

/** The sum of what is kept and of what was only seen, in words; and how much room is left for more, and how safe it is there. */
export function totalText(kept: Shelf, { room, promise, copies }: StorageState, locale: Locale): string {
  const words = keepingStrings[locale];
  const size = (bytes: number) => sizeText(bytes, locale);
  const held = bytesOf(filesOf(kept).values());
  const seen = Math.max(0, copies - held);
  const others = [...kept.keys()].some((id) => id.split("/")[0] !== locale);
  return [
    kept.size === 0 ? words.totalNone : fill(words.total, size(held)),
    seen === 0 ? "" : kept.size === 0 ? fill(words.seenOnly, size(seen)) : fill(words.seen, size(seen), size(copies)),
    others ? words.otherLanguage : "",
    room && room.quota > room.usage ? fill(words.room, size(room.quota - room.usage)) : "",
    kept.size === 0 ? "" : promise === "promised" ? words.safe : words.unsafe,
  ]
    .filter((text) => text !== "")
    .join(" ");
}
