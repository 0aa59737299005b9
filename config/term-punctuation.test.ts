import { evaluate } from "satteri";
import { expect, test } from "vitest";
import { termPunctuation } from "./term-punctuation.ts";

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => string;

const wordsOf = (children: unknown): string =>
  Array.isArray(children) ? children.map(wordsOf).join("") : String(children ?? "");

/** Elements as their words; the span that isn't broken in braces. */
function jsx(type: unknown, props: unknown): string {
  const { children, className } = props as Props;
  if (typeof type === "function") return type(props);
  return className === "term-unbroken" ? `{${wordsOf(children)}}` : wordsOf(children);
}

const Fragment = ({ children }: Props) => wordsOf(children);
const Term = ({ children }: Props) => `[${wordsOf(children)}]`;

/** A lesson's text with its terms in brackets. */
async function shown(source: string): Promise<string> {
  const { default: Content } = await evaluate(source, {
    jsx,
    jsxs: jsx,
    Fragment,
    hastPlugins: [termPunctuation],
    features: { smartPunctuation: true },
  });
  return (Content as Component)({ components: { Term } });
}

test.each([
  [`La <Term id="a">copertura</Term>: ciò che conta.`, "La {[copertura]:} ciò che conta."],
  [`Un tasso (<Term id="a">CTR *medio*</Term>), più alto.`, "Un tasso {([CTR medio]),} più alto."],
  [`Misura dell'<Term id="a">engagement</Term> e basta`, "Misura {dell’[engagement]} e basta"],
  [`- **<Term id="a">Reach</Term>:** who saw it`, "{[Reach]:} who saw it"],
  [`- **<Term id="a">Reach</Term>**: who saw it`, "{[Reach]:} who saw it"],
  [`"<Term id="a">Reach</Term>", it says`, "{“[Reach]”,} it says"],
])("marks stay on the line of the term that they touch: %s", async (source, words) => {
  expect((await shown(source)).trim()).toBe(words);
});

test("between two terms each mark goes with its own, and no word is lost or said twice", async () => {
  const source = `<Term id="a">a</Term>, (<Term id="b">b</Term>)/<Term id="c">c</Term>’s <Term id="d">d</Term>`;
  expect((await shown(source)).trim()).toBe("{[a],} {([b])}/{[c]’}s [d]");
});

test("a term among words stays as it is", async () => {
  expect((await shown(`the <Term id="a">reach</Term> of *it*`)).trim()).toBe("the [reach] of it");
});
