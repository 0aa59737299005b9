import type { YAMLError } from "yaml";

interface Said {
  readonly what: string;
  readonly advice: string;
}

/** A field whose colon has no blank after it, on the line of a mistake or the one above: YAML takes it for a text, and stumbles later. */
function glued(text: string, at: number): Said | null {
  const start = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
  const line = text.slice(start).split("\n", 1)[0] ?? "";
  const found = /^\s*(?:- )?([A-Za-z][\w-]*):(?=[^\s:/])(\S{1,20})/.exec(line);
  if (found === null) return null;
  const [, name, value] = found;
  return {
    what: `${name}:${value} has no blank after its colon.`,
    advice: `Write ${name}: and a blank, then its value.`,
  };
}

/** What is wrong with YAML that can't be read, and what to do, by the code that the parser gives. */
export function yamlInWords(error: YAMLError, text: string): Said {
  if (/^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$|^MISSING_CHAR$/.test(error.code)) {
    const said = glued(text, error.pos[0]);
    if (said !== null) return said;
  }
  const quotes = "Put a text that holds a colon and a blank, or that begins with a sign, between quotes.";
  switch (error.code) {
    case "DUPLICATE_KEY":
      return { what: "The field that begins here stands twice in this group.", advice: "Leave one of the two." };
    case "TAB_AS_INDENT":
      return { what: "This line is indented with a tab.", advice: "Indent with blanks." };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return {
        what: "After one colon there is a second one, or the next line is indented as though it belonged here.",
        advice: quotes,
      };
    case "BAD_SCALAR_START":
      return {
        what: `A text can't begin with ${/(\S)$/.exec(error.message)?.[1] ?? "this sign"}.`,
        advice: "Put the text between quotes.",
      };
    case "BAD_INDENT":
      return /must be sufficiently indented and end with/.test(error.message)
        ? {
            what: `A bracket opens above and is never closed: ${error.message.at(-1)} is missing.`,
            advice: "Close it.",
          }
        : {
            what: "This line is indented otherwise than its neighbours.",
            advice: "Fields of one group, and entries of one list, begin in the same column.",
          };
    case "MISSING_CHAR":
      if (/closing/.test(error.message))
        return {
          what: `A text opens with a quote above and is never closed: ${error.message.at(-1) === "'" ? "'" : '"'} is missing.`,
          advice: "Close it, and write a quote inside as a typographic one (“ ”, ’).",
        };
      if (/without - indicator/.test(error.message))
        return {
          what: "This line is indented otherwise than the fields of its entry: blanks are missing before it, or too many.",
          advice:
            "Begin it in the same column as the other fields of the entry; a new entry begins with - and a blank.",
        };
      if (/^Missing ,/.test(error.message))
        return {
          what: "Between brackets, two entries stand here with no comma between them.",
          advice: "Write a comma after the first; a text that holds a comma or a colon stands between quotes.",
        };
      return {
        what: "This line is neither a field nor an entry of a list: a colon is missing.",
        advice: "A field is `name: value`, an entry `- value`; look at the indentation of the lines above, too.",
      };
    case "MULTIPLE_DOCS":
      return { what: "A line of three hyphens begins a second document.", advice: "Take it out." };
    case "UNEXPECTED_TOKEN":
      return {
        what: "Something stands here that doesn't belong: often a quote above that closes too early, or a hyphen of a list beside a field.",
        advice: "Write an apostrophe inside a text as ’, and begin a list on the line after its name.",
      };
    default:
      return { what: "From here on the YAML can't be read.", advice: `Look at the indentation. ${quotes}` };
  }
}
