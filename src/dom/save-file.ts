// The plan saves a file too, and exercises take nothing from the site: it lies with them.
export { saveFile } from "../../exercises/parts/save-file.ts";
