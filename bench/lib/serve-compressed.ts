import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain",
};

/** Serves a built site with Brotli, as the hosts do that budgets are thought for. Fonts and pictures go as they are. */
export function serveCompressed(folder: string, port: number): Promise<Server> {
  const ready = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = types[extname(file)] ?? "application/octet-stream";
    const packed = !/woff2|png/.test(file);
    try {
      let body = ready.get(file);
      if (body === undefined) {
        const bytes = await readFile(file);
        body = packed ? brotliCompressSync(bytes) : bytes;
        ready.set(file, body);
      }
      response
        .writeHead(200, {
          "content-type": type,
          "content-length": body.length,
          ...(packed && { "content-encoding": "br" }),
          "cache-control": "public, max-age=31536000",
        })
        .end(body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}
