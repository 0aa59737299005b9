import { load } from "../dom/load.ts";
import { register } from "./register.ts";

/** Starts the service worker, and tells of a new version once one lies ready. Not where the visitor saves data. */
export async function start(): Promise<void> {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData: boolean } };
  if (!serviceWorker || connection?.saveData) return;
  const registration = await register().catch(() => null);
  const look = () => {
    if (registration?.waiting && registration.active)
      void import("./update-notice.ts").then(
        ({ tellOf }) => tellOf(registration),
        () => {},
      );
  };
  registration?.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  // A page can stay open for days; when somebody comes back to it, it asks whether there is something new.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration?.update().catch(() => {});
  });
  look();
}

/** Fills the control of a lesson or a course by which it is kept. */
export const openControl = (control: HTMLElement): Promise<unknown> =>
  load(import("./keep-panel.ts"), ({ open }) => open(control));
