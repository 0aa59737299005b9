import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "../../scripts/lib/serve.ts";

/** The built site on a server of its own, which can fall silent and can be published anew. */
export interface MovingSite {
  readonly url: string;
  /** From now on nothing answers. */
  unplug(): void;
  plugIn(): void;
  /** Publishes the same site as another build. Gives the new build's stamp. */
  publish(): string;
  close(): void;
}

/** Starts the site on a port of its own. */
export async function movingSite(): Promise<MovingSite> {
  const dist = join(import.meta.dirname, "../../dist");
  const server = await serve(dist, 0);
  const answer = server.listeners("request")[0] as RequestListener;
  const built = (JSON.parse(readFileSync(join(dist, "offline.json"), "utf8")) as { build: string }).build;
  let stamp = built;
  let silent = false;
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (silent) return request.socket.destroy();
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const stamped = path.endsWith("/") ? `${path}index.html` : /^\/(sw\.js|offline\.json)$/.test(path) ? path : null;
    if (stamp === built || stamped === null) return answer(request, response);
    const type = stamped.endsWith(".html")
      ? "text/html"
      : stamped.endsWith(".js")
        ? "text/javascript"
        : "application/json";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" });
    response.end(readFileSync(join(dist, stamped), "utf8").replaceAll(built, stamp));
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    unplug() {
      silent = true;
      server.closeAllConnections();
    },
    plugIn() {
      silent = false;
    },
    publish() {
      stamp = "0123456789ab";
      return stamp;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
