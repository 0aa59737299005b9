import { regions } from "../../exercises/lib/region.ts";
import { pageLocale } from "./page-locale.ts";

/** The region whose way of writing dates the page's language follows. */
export const dateRegion = (): string => regions[pageLocale()];
