import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder under the system's temporary one; it goes away with the process, however that ends short of a kill. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `regia-bench-${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  return folder;
}

/** Installs packages from npm into a folder, which gets a package.json of its own. Throws with npm's last words. */
export function installInto(folder: string, packages: readonly string[]): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const windows = process.platform === "win32";
  const npm = spawnSync(
    windows ? "npm.cmd" : "npm",
    ["install", "--no-audit", "--no-fund", "--save-exact", ...packages],
    { cwd: folder, encoding: "utf8", shell: windows },
  );
  if (npm.status !== 0) throw new Error(`npm could not install ${packages.join(", ")}: ${npm.stderr.slice(-600)}`);
}
