/** Notes as they are exported: courses in order, with their lessons, with the words and what is said of them. */
export interface NotesCourse {
  readonly title: string;
  readonly lessons: readonly {
    readonly title: string;
    /** Address of the lesson, whole. */
    readonly url: string;
    readonly notes: readonly { readonly quote: string; readonly text: string }[];
  }[];
}

/** Words that Markdown would take for marks are kept as they are. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, "\\$&");
/** What a line begins with can make it a heading, a list, a quotation or a rule. */
const line = (text: string) =>
  text
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+*>]|(?=(?:=+|-+|_+|~{3,})\s*$)[=\-_~])/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])/, "$1\\$2");
const quoted = (text: string) =>
  text
    .split("\n")
    .map((one) => `> ${line(plain(one))}`.trimEnd())
    .join("\n>\n");

/** The notes as Markdown: words of the lesson quoted, what the learner wrote below them as it was written. */
export function notesMarkdown(title: string, courses: readonly NotesCourse[]): string {
  const parts = courses.flatMap((course) => [
    `## ${plain(course.title)}`,
    ...course.lessons.flatMap((lesson) => [
      `### [${plain(lesson.title)}](${lesson.url})`,
      ...lesson.notes.flatMap(({ quote, text }) => [
        quoted(quote),
        ...(text.trim() === "" ? [] : [text.trim().split("\n").map(line).join("\n")]),
      ]),
    ]),
  ]);
  return `${[`# ${plain(title)}`, ...parts].join("\n\n")}\n`;
}
