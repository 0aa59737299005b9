import type { Locale } from "../../lib/locale.ts";
import { en } from "./messages.en.ts";
import { it } from "./messages.it.ts";

/** What the form's own rules say, by language. */
export const formMessages: Record<Locale, typeof en> = { it, en };
