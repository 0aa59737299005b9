import type { SectionTitle } from "./types.ts";

/** Where a section is: its page, and the place on it unless it is the beginning. Texts of sections are kept by it. */
export const addressOf = ({ page, anchor }: Pick<SectionTitle, "page" | "anchor">): string =>
  anchor === "" ? page : `${page}#${anchor}`;
