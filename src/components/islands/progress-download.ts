import { saveFile } from "../../dom/save-file.ts";
import { noteBackup } from "../../stores/backup.ts";
import { exportProgress } from "../../stores/export.ts";
import { here } from "../../stores/vault.ts";

/** Hands all progress to the visitor as a file, and notes the date of this copy. */
export function downloadProgress(): void {
  saveFile(exportProgress(), "application/json", `regia-${here().now().toISOString().slice(0, 10)}.json`);
  noteBackup();
}
