import Bad from "./Bad.astro";
import Case from "./Case.astro";
import Compare from "./Compare.astro";
import Dated from "./Dated.astro";
import Exercise from "./Exercise.astro";
import Figure from "./Figure.astro";
import Good from "./Good.astro";
import Link from "./Link.astro";
import Note from "./Note.astro";
import Option from "./Option.astro";
import Quiz from "./Quiz.astro";
import Sources from "./Sources.astro";
import Table from "./Table.astro";
import Term from "./Term.astro";

/** What authors may use by name in a lesson, and our versions of two Markdown elements. */
export const lessonComponents = {
  Bad,
  Case,
  Compare,
  Dated,
  Exercise,
  Figure,
  Good,
  Note,
  Option,
  Quiz,
  Sources,
  Term,
  a: Link,
  table: Table,
};
