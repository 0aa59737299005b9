import * as z from "zod";
import { curly } from "./text/curly.ts";

/** Words that readers see, of at most so many characters as they are typed; they are printed with typographic marks. */
export const printed = (most = 2000) => z.string().min(1).max(most).transform(curly);
