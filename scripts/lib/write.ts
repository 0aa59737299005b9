import { once } from "node:events";

// A reader that has seen enough (`| head`) ends the command, not with an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** Writes to standard output and waits when the reader is slower, so that memory stays flat. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
