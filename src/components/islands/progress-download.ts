import { noteBackup } from "../../stores/backup.ts";
import { exportProgress } from "../../stores/export.ts";

/** Hands all progress to the visitor as a file, and notes the date of this copy. */
export function downloadProgress(): void {
  const url = URL.createObjectURL(new Blob([exportProgress()], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `regia-${new Date().toISOString().slice(0, 10)}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers read the file only after this function has ended.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  noteBackup();
}
