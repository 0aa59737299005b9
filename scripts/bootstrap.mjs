#!/usr/bin/env node
// Runs on any Node from 20 on, with nothing installed: installs what is missing, then hands over to the
// TypeScript command under the Node that package.json pins.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname, "..");
process.chdir(root);
const [command = "", ...rest] = process.argv.slice(2);
// What these print is read by other programs: npm's own words stay out of it.
const quiet = ["grade", "rules", "verify"].includes(command);

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The lockfile that node_modules was installed from; a new lockfile means a new install. */
const stamp = join(root, "node_modules", ".regia-lock");
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const installed = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lock;

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20)
  stop(
    `Regia needs Node 20 or newer to start; this is Node ${process.versions.node}. Install one from https://nodejs.org and try again.`,
  );

// `npm install --no-save` keeps to the lockfile and leaves it as it is. `npm ci` would refuse where a registry lacks an
// optional package of some other platform.
if (!installed()) {
  process.stderr.write("Installing what Regia needs (about a minute the first time)…\n");
  const npm = spawnSync(
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["install", "--no-save", "--no-audit", "--no-fund"],
    {
      stdio: quiet ? ["ignore", "ignore", "inherit"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (npm.status !== 0)
    stop(
      "The packages could not be installed. Read npm's last lines above: ENOTFOUND or ETIMEDOUT means that the npm registry can't be reached (check the network or the proxy), ENOSPC that the disk is full. Then run the same command again.",
    );
  try {
    writeFileSync(stamp, lock);
  } catch (error) {
    stop(
      `The disk did not take the file that says what is installed (${error.message}). Free some space and run the same command again.`,
    );
  }
}

const bin = join(root, "node_modules", ".bin");
const node = join(bin, process.platform === "win32" ? "node.cmd" : "node");
if (!existsSync(node))
  stop("The pinned Node is missing from node_modules. Remove node_modules and run the same command again.");
const run = spawnSync(node, [join("scripts", `${command}.ts`), ...rest], {
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`,
    NODE_OPTIONS: "--disable-warning=ExperimentalWarning",
  },
});
process.exit(run.status ?? 1);
