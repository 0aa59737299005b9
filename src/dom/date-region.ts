import { regions } from "../../exercises/lib/region.ts";

/** The region whose way of writing dates the page's language follows. */
export const dateRegion = (): string => regions[document.documentElement.lang === "it" ? "it" : "en"];
