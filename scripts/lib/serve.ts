import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".dawg": "application/octet-stream",
};

/** The file at an address; null where there is none, and for what lies outside of the folder. */
async function fileFor(root: string, pathname: string): Promise<string | null> {
  const wanted = resolve(join(root, normalize(pathname)));
  if (wanted !== root && !wanted.startsWith(root + sep)) return null;
  const file = pathname.endsWith("/") ? join(wanted, "index.html") : wanted;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/** Serves a folder of static files as a plain host would: an unknown address answers 404.html with status 404. */
export function serve(folder: string, port: number): Promise<Server> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    let pathname = "/";
    try {
      pathname = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const file = pathname.includes("\0") ? null : await fileFor(root, pathname);
    if (file === null && !pathname.endsWith("/") && (await fileFor(root, `${pathname}/`)) !== null) {
      response.writeHead(301, { location: encodeURI(`${pathname}/`) }).end();
      return;
    }
    const sent = file ?? join(root, "404.html");
    response.writeHead(file === null ? 404 : 200, {
      "content-type": types[extname(sent)] ?? "application/octet-stream",
      "cache-control": pathname.startsWith("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      "content-security-policy": "frame-ancestors 'self'",
      "referrer-policy": "no-referrer",
    });
    if (request.method === "HEAD") response.end();
    else
      createReadStream(sent)
        .on("error", () => response.destroy())
        .pipe(response);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, () => done(server));
  });
}
