import type { Locale } from "../../exercises/lib/locale.ts";

/** A section as lists show it; its body is fetched apart, for the excerpt. */
export interface SectionTitle {
  /** The page, without the anchor. */
  readonly page: string;
  /** Empty for the beginning of the page. */
  readonly anchor: string;
  /** Title of the lesson or term. */
  readonly title: string;
  /** Heading of the section; empty at the beginning of a page. */
  readonly heading: string;
  /** What it is, for a lesson with its number: “Lesson 7.2”, “Glossary”. */
  readonly place: string;
  /** Where the bodies of the page's sections are, by address. */
  readonly bodies: string;
}

/** A piece of an excerpt; hits are the words that were searched. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** What a search finds. */
export interface Result extends SectionTitle {
  readonly excerpt: readonly Piece[];
}

/** What the page asks of the search worker. */
export type SearchRequest =
  | {
      readonly type: "open";
      readonly locale: Locale;
      readonly indexUrl: string;
      readonly textsUrl: string;
      readonly titlesUrl: string;
    }
  | { readonly type: "search"; readonly request: number; readonly query: string }
  /** Asked when the results of a search stand there: their excerpts. */
  | { readonly type: "excerpts"; readonly request: number };

/** What the worker says. */
export type SearchReply =
  /** Said twice: when titles and headings are there, and when the texts are. */
  | { readonly type: "ready" }
  | { readonly type: "failed" }
  /** First without excerpts, then the same with more and more of them. */
  | {
      readonly type: "results";
      readonly request: number;
      readonly query: string;
      readonly results: readonly Result[];
      /** How many there are, with those that aren't shown. */
      readonly total: number;
    };
