import { questionsIn } from "./questions.ts";

/** The inline elements that an option may hold. */
type InlineTag = "em" | "strong" | "code" | "s";

/** A piece of text with its markup: a string, or an element's tag with what the element holds. */
export type Inline = string | readonly [tag: InlineTag, children: readonly Inline[]];

/** A quick check as a card. */
export interface QuestionCard {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly question: string;
  readonly multiple: boolean;
  readonly options: readonly { readonly text: readonly Inline[]; readonly why: string; readonly correct: boolean }[];
}

/** A glossary entry as a card. */
export interface TermCard {
  readonly id: string;
  /** Those that use it, in the order of the path. */
  readonly lessons: readonly string[];
  readonly term: string;
  readonly definition: string;
  readonly example: string;
}

export type ReviewCard = QuestionCard | TermCard;

/** What the review page fetches. */
export interface Deck {
  /** By course/lesson. */
  readonly lessons: Readonly<Record<string, { readonly title: string; readonly href: string }>>;
  /** In the order of the path. */
  readonly cards: readonly ReviewCard[];
}

interface LessonText {
  /** course/lesson */
  readonly id: string;
  /** Without frontmatter, and with dated values in place. */
  readonly body: string;
}

interface TermText {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly example: string;
}

const place = /<(Quiz|Term)\s[^>]*?\bid="([^"]+)"/g;

/** The cards of the lessons given: their quick checks and their terms, each where a reader meets it first. */
export function reviewCards(lessons: readonly LessonText[], terms: ReadonlyMap<string, TermText>): ReviewCard[] {
  const cards = new Map<string, ReviewCard>();
  for (const { id: lesson, body } of lessons) {
    const questions = new Map(questionsIn(body, lesson).map((question) => [question.id, question]));
    for (const [, kind, id = ""] of body.matchAll(place)) {
      const question = questions.get(`${lesson}#${id}`);
      const term = terms.get(id);
      if (kind === "Quiz" && question) {
        const options = question.options.map(({ html, why, correct }) => ({ text: inlineOf(html), why, correct }));
        const { question: asked, multiple } = question;
        cards.set(`q:${question.id}`, {
          id: `q:${question.id}`,
          lessons: [lesson],
          question: asked,
          multiple,
          options,
        });
      } else if (kind === "Term" && term) {
        const known = cards.get(`t:${id}`)?.lessons ?? [];
        cards.set(`t:${id}`, { ...term, id: `t:${id}`, lessons: [...new Set([...known, lesson])] });
      }
    }
  }
  return [...cards.values()];
}

const plain = (html: string) => html.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** An option's HTML as data: under the site's policy a page may not turn a string into elements. */
export function inlineOf(html: string): Inline[] {
  const root: Inline[] = [];
  const open: { tag: InlineTag; children: Inline[] }[] = [];
  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    const into = open.at(-1)?.children ?? root;
    const tag = /^<(em|strong|code|s)>$/.exec(token)?.[1] as InlineTag | undefined;
    if (tag) open.push({ tag, children: [] });
    else if (token.startsWith("</")) {
      const done = open.pop();
      if (done) (open.at(-1)?.children ?? root).push([done.tag, done.children]);
    } else into.push(plain(token));
  }
  return root;
}
