import { once } from "node:events";

/** Writes to standard output and waits when the reader is slower, so that memory stays flat. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
