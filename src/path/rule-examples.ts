/** What stands beside the examples of a rule's page. */
interface ExampleNames {
  readonly good: string;
  readonly bad: string;
}

const marks = { "✅": "good", "❌": "bad" } as const;

/**
 * The examples of a rule's page by name: authors write ✅ and ❌ before them, as GitHub shows them, and the site says
 * the same in words, for those who listen and where there is no picture of the sign, and draws its own marks.
 */
export const nameExamples = (html: string, names: ExampleNames): string =>
  html.replace(/<li>(\s*<p>)?(✅|❌)\s*/g, (_all, paragraph: string | undefined, sign: keyof typeof marks) => {
    const kind = marks[sign];
    return `<li class="${kind}">${paragraph ?? ""}<b class="label">${names[kind]}</b> `;
  });
