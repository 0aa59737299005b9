import { saveFile } from "../../../exercises/parts/save-file.ts";
import { allOf } from "../../stores/records/all.ts";
import { noteBackup } from "../../stores/transfer/backup.ts";
import { exportProgress } from "../../stores/transfer/export.ts";
import { here } from "../../stores/vault.ts";
import { copyFileName } from "./copy-file-name.ts";

/** Hands progress to the visitor as a file, and notes the date of a copy that holds all of it. `name`: whose it is, if it is to say so. */
export function downloadProgress(name = "", withNotes = true): void {
  const whose = name.trim();
  saveFile(exportProgress(here(), whose, withNotes), "application/json", copyFileName(whose, here().now()));
  if (withNotes || allOf("notes").size === 0) noteBackup();
}
