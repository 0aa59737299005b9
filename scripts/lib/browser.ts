import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const works = (path: string) => spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;

/**
 * Where a Chromium is: CHROMIUM_PATH wins, then one that is installed, then Debian's package (as root on Debian),
 * then Playwright's own download. Throws an error that says what to do when none can be had.
 */
export function findChromium(): string {
  const wanted = process.env["CHROMIUM_PATH"];
  if (wanted !== undefined && wanted !== "") {
    if (works(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, but no browser answers there. Correct it or unset it.`);
  }
  const found = usual.find((path) => existsSync(path) && works(path));
  if (found !== undefined) return found;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    process.stdout.write("Installing Debian's chromium for the browser tests…\n");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = () =>
      spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
    if (install().status !== 0) {
      spawnSync("apt-get", ["update", "-q"], { env, stdio: ["ignore", "ignore", "inherit"] });
      install();
    }
    if (existsSync("/usr/bin/chromium") && works("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  process.stdout.write("Downloading Playwright's Chromium for the browser tests…\n");
  spawnSync("playwright", ["install", "chromium"], { stdio: "inherit" });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    "No browser for the tests. Install Chromium or Chrome and run again, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}
