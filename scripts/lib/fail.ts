/** Ends a command that was given something it can't use: exit 2, one line that names what is wrong and where. */
export function fail(message: string): never {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, " ")}\n`);
  process.exit(2);
}
