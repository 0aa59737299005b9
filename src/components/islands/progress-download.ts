import { saveFile } from "../../../exercises/parts/save-file.ts";
import { noteBackup } from "../../stores/transfer/backup.ts";
import { exportProgress } from "../../stores/transfer/export.ts";
import { here } from "../../stores/vault.ts";
import { copyFileName } from "./copy-file-name.ts";

/** Hands all progress to the visitor as a file, and notes the date of this copy. `name`: whose it is, if it is to say so. */
export function downloadProgress(name = ""): void {
  const whose = name.trim();
  saveFile(exportProgress(here(), whose), "application/json", copyFileName(whose, here().now()));
  noteBackup();
}
