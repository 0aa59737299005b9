/** Where in the file, as an editor counts. */
interface Place {
  readonly line: number;
  readonly column: number;
}
interface Said extends Partial<Place> {
  readonly what: string;
  readonly advice: string;
}

const at = (line: string | undefined, column: string | undefined): Place => ({
  line: Number(line),
  column: Number(column),
});

const apart =
  "A component that holds several paragraphs stands alone on its lines: <X>, an empty line, the text, an empty line, </X>.";

/** Each way in which MDX can't be read, by how the parser's reason begins: what to say, and the true place where the reason holds it. */
const reasons: readonly (readonly [RegExp, (found: RegExpExecArray) => Said])[] = [
  [
    /^Expected a closing tag for `<([^>`]*)>` \((\d+):(\d+)-.*?\)( before the end of)?/,
    ([, name = "", line, column, before]) => ({
      ...at(line, column),
      what: `<${name}> opens here and isn't closed${before ? " in the same paragraph" : ""}.`,
      advice: before
        ? apart.replaceAll("X", name)
        : `Write </${name}> where it ends; one that holds nothing ends in />: <${name} … />.`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):/,
    ([, closing, open, line]) => ({
      what: `</${closing}> closes nothing: what is open is <${open}>, of line ${line}.`,
      advice: `Write </${open}> first; capitals count.`,
    }),
  ],
  [
    /^Expected the closing tag `<\/([^>`]*)>` either/,
    ([, name = ""]) => ({
      what: `</${name}> stands inside an emphasis or a link that began outside of <${name}>.`,
      advice: "Close what opens inside, inside.",
    }),
  ],
  [
    /^Unexpected closing slash/,
    () => ({
      what: "Something is closed here that was never opened.",
      advice: "Take the closing tag out, or write the opening one above.",
    }),
  ],
  [
    /create a comment in MDX/,
    () => ({
      what: "A comment is not written <!-- so --> here.",
      advice: "Write {/* so */}, and take it out when it is done.",
    }),
  ],
  [
    /create a link in MDX/,
    () => ({ what: "An address can't stand between < and >.", advice: "Write [what is there](https://…)." }),
  ],
  [
    /before attribute value|in attribute value/,
    () => ({
      what: "The value of an attribute isn't between quotes, or its quotes don't close.",
      advice: 'Write name="text"; a quote inside the text is a typographic one: “ ”.',
    }),
  ],
  [
    /(?:before|in) (?:attribute|member|local) name|after (?:attribute|self-closing)|in (?:closing )?tag/,
    () => ({
      what: "This component's tag isn't written well here.",
      advice: 'A tag is <Name attribute="text"> or <Name attribute="text" />.',
    }),
  ],
  [
    /before name|in name/,
    () => ({ what: "A < begins a component, and here it doesn't.", advice: "For the sign itself write &lt;." }),
  ],
  [
    /import\/exports/,
    () => ({
      what: "A line begins with import or export, and is read as code.",
      advice: "Begin the sentence with another word: a lesson holds no code.",
    }),
  ],
  [
    /expression|brace/,
    () => ({
      what: "A { begins code, and a lesson holds none.",
      advice: "For the sign itself write &#123;, and &#125; for }.",
    }),
  ],
];

/** An attribute that closes at a quote which was meant as part of its text: something other than a blank or the tag's end follows. */
const quotesInside = /\s([a-z]+)="[^"<>]*"[^\s"/>]/;
/** One whose text goes on after a blank, to a quote that opens nothing. */
const quotesApart = /\s([a-z]+)="[^"<>]*"(?:\s+(?![a-z]+=|correct\b|multiple\b)[^\s"=/>]+)+\s*"/u;

/** Why a lesson's text can't be read, in an author's words. `line` is the line that the reason is about. */
export function mdxInWords(reason: string, line = ""): Said {
  const attribute = (quotesInside.exec(line) ?? quotesApart.exec(line))?.[1];
  if (attribute !== undefined && / name\b|attribute|in (?:closing )?tag/.test(reason))
    return {
      what: `The text of ${attribute}="…" holds straight quotes of its own, and ends at the first of them.`,
      advice: "Write those inside as typographic ones: “ ” or « ».",
    };
  for (const [pattern, say] of reasons) {
    const found = pattern.exec(reason);
    if (found) return say(found);
  }
  return {
    what: `The text can't be read from here on (${reason}).`,
    advice: "Look for a component that isn't closed, or a { or < in the text: write &#123; or &lt; instead.",
  };
}
