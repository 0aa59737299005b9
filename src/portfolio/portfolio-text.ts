/** A text of a work: what the learner knows it by (null when there is only one), and the text. */
interface WorkText {
  readonly label: string | null;
  readonly text: string;
}

/** A work as it stands in a portfolio. */
export interface Work {
  readonly title: string;
  readonly course: string;
  /** 0–100 */
  readonly mark: number;
  readonly note: string;
  readonly texts: readonly WorkText[];
}

/** A portfolio as it is shown and exported. */
export interface Portfolio {
  readonly title: string;
  readonly lang: string;
  readonly opening: string;
  readonly works: readonly Work[];
  /** The words “mark” and what Regia is, in the portfolio's language. */
  readonly markWord: string;
  readonly foot: string;
}

/** Shorter strings are choices and figures, which say nothing outside of their exercise. */
const shortest = 25;

interface Fields {
  readonly fields?: readonly {
    readonly id: string;
    readonly locale: Readonly<Record<string, { readonly label: string }>>;
  }[];
}

/** The texts of an answer, whatever its kind: an answer that is a text, the texts among its fields, and lists of lines. */
export function workTexts(exercise: object, answer: unknown, locale: string): WorkText[] {
  if (typeof answer === "string") return answer.trim() === "" ? [] : [{ label: null, text: answer }];
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return [];
  const { fields } = exercise as Fields;
  return Object.entries(answer).flatMap(([id, value]) => {
    const label = fields?.find((field) => field.id === id)?.locale[locale]?.label ?? null;
    if (typeof value === "string") return value.trim().length < shortest ? [] : [{ label, text: value }];
    const lines = Array.isArray(value) ? value.filter((line): line is string => typeof line === "string") : [];
    // A list of ids is no text: nobody could read it.
    if (lines.length === 0 || !lines.some((line) => line.includes(" "))) return [];
    return [{ label, text: lines.map((line) => `• ${line}`).join("\n") }];
  });
}

/** Text that Markdown takes as it is: each line quoted, so that nothing in it becomes a heading or a list. */
const quoted = (text: string) =>
  text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

/** The portfolio as a Markdown file: the opening, then each piece with its mark, note and texts, quoted. */
export function portfolioMarkdown({ title, opening, works, markWord, foot }: Portfolio): string {
  const parts = works.flatMap((work) => [
    `## ${work.title}`,
    `*${work.course} · ${markWord} ${work.mark}*`,
    ...(work.note.trim() === "" ? [] : [work.note.trim()]),
    ...work.texts.flatMap(({ label, text }) => [...(label === null ? [] : [`**${label}**`]), quoted(text)]),
  ]);
  return `${[`# ${title}`, ...(opening.trim() === "" ? [] : [opening.trim()]), ...parts, `---`, foot].join("\n\n")}\n`;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The portfolio as one HTML file that needs nothing else. */
export function portfolioHtml({ title, lang, opening, works, markWord, foot }: Portfolio): string {
  const paragraph = (text: string) => (text.trim() === "" ? "" : `<p class="said">${escaped(text.trim())}</p>`);
  const sections = works.map(
    (work) =>
      `<section><h2>${escaped(work.title)}</h2><p class="of">${escaped(work.course)} · ${escaped(markWord)} ${work.mark}</p>${paragraph(work.note)}${work.texts
        .map(
          ({ label, text }) =>
            `${label === null ? "" : `<h3>${escaped(label)}</h3>`}<blockquote>${escaped(text)}</blockquote>`,
        )
        .join("")}</section>`,
  );
  return `<!doctype html>
<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>body{font:1.05rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#2a241d;background:#fffdf8}h1,h2{line-height:1.2}section{border-top:1px solid #c9bfae;margin-top:2rem;padding-top:1rem;break-inside:avoid-page}blockquote{margin:0;padding:.6rem 1rem;border-left:3px solid #a33a1c;white-space:pre-wrap;overflow-wrap:anywhere}.said{white-space:pre-wrap}.of,footer{color:#5d5346;font-size:.9rem}</style></head>
<body><h1>${escaped(title)}</h1>${paragraph(opening)}${sections.join("")}<footer><p>${escaped(foot)}</p></footer></body></html>
`;
}
