/** An address without what may differ between two spellings of one page: case, protocol, `www.`, query, fragment, closing marks. */
export function pageOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace(/[/.,;:!)]+$/, "");
}
