import type { Range } from "../range.ts";
import { latinExpression } from "../text/latin.ts";

/** An address in a text. `host` is in lower case, without `www.`; `scheme` is empty for a bare address. */
export interface Link extends Range {
  readonly href: string;
  readonly scheme: "https" | "http" | "";
  readonly host: string;
}

const label = "[a-z0-9-]{1,63}";
/** Endings under which an address without `https://` is recognised: no ordinary word looks like it. */
const endings = "com|org|net|eu|example|it|gov|info|io|shop|uk|ly|at|gd|gl|cc|me|to|ee|link|page|st|gy|in|pe|ws|do";
const pattern = latinExpression(
  `(?:(?<scheme>https?)://|(?<![\\p{L}\\p{N}@./_-])(?=(?:www\\.)?(?:${label}\\.){1,4}(?:${endings})(?:/|(?![\\p{L}\\p{N}.-]))))(?<rest>[^\\s<>"«»“”]+)`,
  "giu",
);
/** Endings that are words or initials too: only an address with a path is believed. */
const doubtful = new Set("at do in me to it is pe".split(" "));

/** The addresses of a text, in order, without the punctuation that follows them. Linear in the length of the text. */
export function findLinks(raw: string): Link[] {
  const links: Link[] = [];
  for (const match of raw.matchAll(pattern)) {
    const href = withoutMarks(match[0]);
    const scheme = (match.groups?.["scheme"]?.toLowerCase() ?? "") as Link["scheme"];
    const host = href
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .split(/[/?#:]/, 1)[0] as string;
    const ending = host.split(".").at(-1) ?? "";
    if (scheme === "" && doubtful.has(ending) && !/[/]/.test(href) && host.length < 9) continue;
    if (host !== "") links.push({ start: match.index, end: match.index + href.length, href, scheme, host });
  }
  return links;
}

/** An address without the marks that follow it in a sentence; a bracket stays when the address has opened it. */
function withoutMarks(address: string): string {
  const closes = !address.includes("(");
  let end = address.length;
  while (end > 0 && (".,;:!?'’…]}*_|".includes(address.charAt(end - 1)) || (closes && address[end - 1] === ")"))) end--;
  return address.slice(0, end);
}

/** Whether a host is one of some domains or lies under it. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => {
    const bare = domain
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
      .replace(/\/.*$/s, "");
    return host === bare || host.endsWith(`.${bare}`);
  });
}
