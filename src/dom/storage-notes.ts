import { counted } from "./fill.ts";

/** How storage fares, and of what is told one by one, the keys. */
interface Health {
  readonly state: string;
  readonly keys: readonly string[];
}

/** Shows the note on how storage fares, of those that StorageNotes.astro put into `root`. */
export function showStorage(root: HTMLElement, { state, keys }: Health): void {
  for (const note of root.querySelectorAll<HTMLElement>("[data-storage]")) {
    const { storage, one, other } = note.dataset;
    if (storage === state && one !== undefined && other !== undefined)
      note.textContent = counted({ one, other }, keys.length);
    note.hidden = storage !== state;
  }
}
