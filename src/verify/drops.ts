/**
 * Takes files that are dropped anywhere on the page: one that misses a small field would be opened by the browser instead.
 * `shown` carries `data-over` while files hang over the page.
 */
export function takeDrops(shown: HTMLElement, take: (files: readonly File[]) => void): void {
  const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    shown.dataset["over"] = "";
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) delete shown.dataset["over"];
  });
  document.addEventListener("drop", (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    delete shown.dataset["over"];
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
