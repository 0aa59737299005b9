import type { Portfolio, Work } from "./portfolio.ts";
import { escaped, htmlOf, workTree } from "./work-tree.ts";

/** The look of the exported file, which has no other: narrow screens read a table row by row. */
const style = `body{font:1.05rem/1.6 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#2a241d;background:#fffdf8;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25}h3,h4,caption{margin:1.2rem 0 .3rem;font-size:1.05rem;font-weight:700;text-align:start}
section{border-top:1px solid #c9bfae;margin-top:2rem;padding-top:1rem}h2,h3,h4{break-after:avoid}
blockquote,td,dd,li,.said{white-space:pre-wrap}blockquote{margin:0;padding:.6rem 1rem;border-inline-start:3px solid #a33a1c}
blockquote[data-is]{border-color:#c9bfae;color:#5d5346}
dl{margin:.6rem 0}dl div{display:grid;grid-template-columns:1fr 1fr;gap:1rem;padding:.2rem 0;border-bottom:1px solid #e6dfd2}dd{margin:0;font-weight:700}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin-top:.8rem}table:not(:has(th:nth-child(8))) :is(th,td){min-width:6rem}th,td{hyphens:auto;border:1px solid #c9bfae;padding:.35rem .5rem;text-align:start;vertical-align:top}tr{break-inside:avoid}
.of,footer{color:#5d5346;font-size:.9rem}
@media screen and (max-width:40rem){thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}table,tbody,tr,td,caption{display:block}tr{border-top:2px solid #c9bfae;padding:.4rem 0}td{border:0;padding:.15rem 0}td:not(:empty)::before{content:attr(data-head) ": ";font-weight:700}dl div{display:block}}`;

const paragraph = (text: string) => (text.trim() === "" ? "" : `<p class="said">${escaped(text.trim())}</p>`);

function sectionOf(work: Work, { lang, markWord, taskWord }: Portfolio): string {
  const { title, course, mark, task, note, blocks } = work;
  const foreign = work.lang === lang ? undefined : work.lang;
  const asked = task.trim() === "" ? "" : `<p><strong>${escaped(taskWord)}:</strong> ${escaped(task)}</p>`;
  return `<section><h2>${escaped(title)}</h2><p class="of">${escaped(course)} · ${escaped(markWord)} ${mark}</p>${asked}${paragraph(note)}${workTree(blocks, foreign).map(htmlOf).join("")}</section>`;
}

/** The portfolio as one HTML file that needs nothing else. */
export function portfolioHtml(portfolio: Portfolio): string {
  const { title, lang, opening, works, foot } = portfolio;
  return `<!doctype html>
<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>${style}</style></head>
<body><h1>${escaped(title)}</h1>${paragraph(opening)}${works.map((work) => sectionOf(work, portfolio)).join("")}<footer><p>${escaped(foot)}</p></footer></body></html>
`;
}
