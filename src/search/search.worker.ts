import type { Locale } from "../../exercises/lib/locale.ts";
import { excerpt } from "./excerpt.ts";
import { type Find, openIndex } from "./find.ts";
import type { Result, SearchReply, SearchRequest, SectionTitle } from "./types.ts";

const post = (reply: SearchReply) => postMessage(reply);
const bodies = new Map<string, Promise<Record<string, string>>>();
let state: { locale: Locale; find: Find; titles: readonly SectionTitle[] } | null = null;
let latest = 0;

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** The bodies of a page's sections; without them a result still shows its headings. */
function bodiesOf(url: string): Promise<Record<string, string>> {
  let promise = bodies.get(url);
  if (promise === undefined) {
    promise = get(url).then(
      (response) => response.json(),
      () => ({}),
    );
    bodies.set(url, promise);
  }
  return promise;
}

async function open({ locale, indexUrl, titlesUrl }: Extract<SearchRequest, { type: "open" }>) {
  try {
    const [index, titles] = await Promise.all([
      get(indexUrl).then((r) => r.arrayBuffer()),
      get(titlesUrl).then((r) => r.json()),
    ]);
    state = { locale, find: openIndex(new Uint8Array(index), locale), titles };
    post({ type: "ready" });
  } catch {
    post({ type: "failed" });
  }
}

addEventListener("message", async ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === "open") {
    await open(data);
    return;
  }
  if (state === null) return;
  const { find, titles, locale } = state;
  const { request, query } = data;
  latest = request;
  const found = find(query).flatMap((id) => titles[id] ?? []);
  // First the headings, at once; then the same with excerpts, unless something newer was typed meanwhile.
  post({ type: "results", request, query, results: found.map((title) => ({ ...title, excerpt: [] })) });
  const results: Result[] = await Promise.all(
    found.map(async (title) => ({
      ...title,
      excerpt: excerpt((await bodiesOf(title.bodies))[title.anchor] ?? "", query, locale),
    })),
  );
  if (latest === request) post({ type: "results", request, query, results });
});
