import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** How many things a step of the test run looked at, and how many were wrong. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A tally, and what to print of the failures instead of all that the command printed. */
export interface Outcome extends Tally {
  readonly report?: string;
}

/** Reads how a command went from what it printed; null when that can't be told. */
type Reader = (output: string) => Outcome | null;

/**
 * Runs a command, keeps its output until it ends, then prints it under the step's name (only if it failed).
 * Without a reader the step counts as one thing, passed or failed by its exit code.
 */
export function step(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  read?: Reader,
): Promise<Tally> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => {
      output += error.message;
    });
    child.on("close", (code) => {
      const own = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
      const counted: Outcome = read?.(stripVTControlCharacters(output)) ?? own;
      const tally = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `${tally.failed === 0 ? "ok    " : "FAILED"} ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)\n`,
      );
      if (tally.failed > 0) process.stdout.write(`${counted.report || output.trim()}\n\n`);
      resolve(tally);
    });
  });
}
