import { addStyles } from "../dom/add-styles.ts";
import { button, make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { updateStrings } from "../i18n/update.ts";
import styles from "../styles/update-notice.css?url";

/** Asks a service worker something; undefined when it doesn't answer within two seconds. */
function ask(worker: ServiceWorker, question: string): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(undefined), 2000);
    worker.postMessage(question, [port2]);
  });
}

/**
 * Tells that a new version lies ready, and leaves it to the reader when to take it: nothing is reloaded that nobody
 * asked for. A page that is of the new version already has nothing to tell; alone, it lets the new version take over.
 */
export async function tellOf(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (!waiting || document.querySelector(".update-notice")) return;
  const { dataset } = document.documentElement;
  if ((await ask(waiting, "build")) === dataset["build"]) {
    waiting.postMessage("take over if alone");
    return;
  }
  await addStyles(styles).catch(() => {});
  if (document.querySelector(".update-notice")) return;
  const words = updateStrings[pageLocale()];
  const notice = make("div", { className: "update-notice", role: "status" });
  document.body.append(notice);
  const text = make("p", {}, words.ready);
  const reload = button(words.reload, () => reloadInto(registration), "button");
  const later = button(words.later, () => notice.remove());
  // Filled once it stands in the page, so that screen readers say it.
  setTimeout(() => notice.append(text, reload, later), 100);
}

/** Lets the new version take over and loads the page anew, in the tab where somebody asked for it and in no other. */
function reloadInto(registration: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  // Another tab may have let it take over since, or a version newer still may wait by now.
  const next = registration.waiting;
  if (next) {
    navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
    next.postMessage("take over");
  } else reload();
}
