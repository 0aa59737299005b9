import { fetchOnce } from "../workers/fetch-once.ts";
import { addressOf } from "./address.ts";
import { excerpt } from "./excerpt.ts";
import { type Find, openIndex } from "./find.ts";
import { mostResults } from "./most-results.ts";
import type { FormOf } from "./pack.ts";
import { readBodies, readTitles } from "./served.ts";
import { type RoleOf, rolesIn } from "./stop-words.ts";
import type { Result, SearchReply, SearchRequest, SectionTitle } from "./types.ts";
import { formIn } from "./words.ts";

const post = (reply: SearchReply) => postMessage(reply);
let state: {
  formOf: FormOf;
  find: Find;
  titles: readonly SectionTitle[];
  roleOf: RoleOf;
  whole: boolean;
} | null = null;
/** What was asked last, and what was found. */
let latest: {
  readonly request: number;
  readonly query: string;
  readonly found: readonly SectionTitle[];
  readonly total: number;
} | null = null;
/** So many results get their excerpts before the others. */
const firstExcerpts = 5;

/** The bodies of a page's sections, by address; without them a result still shows its headings. */
const bodiesOf = fetchOnce(readBodies);

async function binary(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Opens titles and headings, with which one can search already, then the texts: on a slow line they would hold up each other. */
async function open({ locale, indexUrl, textsUrl, titlesUrl }: Extract<SearchRequest, { type: "open" }>) {
  try {
    const [index, titles] = await Promise.all([binary(indexUrl), fetch(titlesUrl).then(readTitles)]);
    const formOf = formIn(locale);
    const roleOf = rolesIn(locale);
    state = { formOf, find: openIndex([index], formOf, titles.length, roleOf), titles, roleOf, whole: false };
    post({ type: "ready" });
    // Without the texts, headings can still be searched.
    const { find } = state;
    const whole = await binary(textsUrl)
      .then((texts) => openIndex([index, texts], formOf, titles.length, roleOf))
      .catch(() => find);
    state = { formOf, find: whole, titles, roleOf, whole: true };
    post({ type: "ready" });
  } catch {
    post({ type: "failed" });
  }
}

/** Finds sections and says their headings at once. */
function search({ request, query }: Extract<SearchRequest, { type: "search" }>): void {
  if (state === null) return;
  const { find, titles, whole } = state;
  const all = find(query);
  const total = all.length;
  const found = all.slice(0, mostResults).flatMap((id) => titles[id] ?? []);
  latest = { request, query, found, total };
  // The texts may have it still: the page asks again when they are there.
  if (found.length === 0 && !whole) return;
  post({ type: "results", request, query, results: found.map((title) => ({ ...title, excerpt: [] })), total });
}

/** Says what was found last with its excerpts, unless something newer is typed meanwhile. */
async function tellExcerpts(asked: number): Promise<void> {
  if (state === null || latest?.request !== asked) return;
  const { formOf, roleOf } = state;
  const { request, query, found, total } = latest;
  // The first ones are read first; on a slow line the others would hold them up.
  for (const many of [firstExcerpts, found.length]) {
    const results: Result[] = await Promise.all(
      found.map(async (title, place) => {
        const body = place < many ? (await bodiesOf(title.bodies))?.get(addressOf(title)) : "";
        return { ...title, excerpt: excerpt(body ?? "", query, formOf, roleOf) };
      }),
    );
    if (latest.request !== request) return;
    post({ type: "results", request, query, results, total });
    if (found.length <= many) return;
  }
}

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === "open") void open(data);
  else if (data.type === "search") search(data);
  else void tellExcerpts(data.request);
});
