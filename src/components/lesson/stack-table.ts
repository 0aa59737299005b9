/** What a heading says: without the card of a term, without tags. */
const plain = (html: string) =>
  html
    .replace(/<span popover[\s\S]*?<\/span>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The inside of a Markdown table, ready to be read as a stack of rows on a phone: each cell carries the name of its column,
 * and the roles that browsers forget once a cell is no longer laid out as one. The first cell of a row is its head.
 */
export function stackTable(html: string): { html: string; columns: number } {
  const labels = [...html.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, heading = ""]) => plain(heading));
  let cell = 0;
  const marked = html
    .replace(/<(thead|tbody)\b/g, '<$1 role="rowgroup"')
    .replace(/<th\b(?!ead)/g, '<th role="columnheader"')
    .replace(/<(tr|td)\b(?=([^>]*><\/td>)?)/g, (_, tag: string, blank?: string) => {
      if (tag === "tr") {
        cell = 0;
        return '<tr role="row"';
      }
      const role = cell === 0 && blank === undefined ? "rowheader" : "cell";
      const label = labels[cell++];
      return `<td role="${role}"${label ? ` data-label="${label.replaceAll('"', "&quot;")}"` : ""}`;
    });
  return { html: marked, columns: labels.length };
}
