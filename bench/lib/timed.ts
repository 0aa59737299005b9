import { spawnSync } from "node:child_process";

/** What a command took: seconds of processor of it and everything it started, and seconds on the clock. */
interface Took {
  readonly cpu: number;
  readonly wall: number;
}

/** `0m12.34s 0m1.2s` in seconds. */
const seconds = (line: string) =>
  [...line.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, m, s = ""]) => sum + Number(m) * 60 + Number(s.replace(",", ".")),
    0,
  );

/** Runs Node with some arguments and times it with the shell's `times`. Throws with its last words when it fails. */
export function timed(args: readonly string[], cwd: string): Took {
  const started = performance.now();
  const run = spawnSync("sh", ["-c", '"$0" "$@" 2>&1; code=$?; echo; times; exit $code', process.execPath, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "--max-old-space-size=8192" },
  });
  if (run.error) throw new Error(`There is no "sh" here to time a build with: ${run.error.message}`);
  if (run.status !== 0)
    throw new Error(
      `${args.join(" ")} ${run.signal === null ? "failed" : `was stopped (${run.signal})`} in ${cwd}:\n${run.stdout.slice(-1500)}`,
    );
  return { cpu: seconds(run.stdout.trimEnd().split("\n").at(-1) ?? ""), wall: (performance.now() - started) / 1000 };
}
