import { openSettings } from "./settings.ts";
import { here, type Vault } from "./vault.ts";

/**
 * Notes that something was done in a lesson (course/lesson): it is the one to go on with, until it is read. Cheap
 * enough to be called at each keystroke: only what is done first in a lesson is written down.
 */
export function beginLesson(lesson: string, vault: Vault = here()): void {
  const settings = openSettings(vault);
  if (settings.$record.get().lastVisited?.lesson === lesson) return;
  settings.change((now) => ({ ...now, lastVisited: { lesson, at: vault.now().toISOString() } }));
}
