import * as z from "zod";
import { localized } from "../../exercises/lib/locale.ts";

/** One word, as people type it. */
const wordSchema = z.string().regex(/^[\p{L}\p{N}]+$/u, "write single words, without blanks or apostrophes");

/** Words any of which finds what is called by another. */
export const groupsSchema = z.array(z.array(wordSchema).min(2));

/**
 * src/content/synonyms.yaml: words that mean the same to whoever searches. The titles, headings and keywords that have
 * one of a group are found by the others too.
 */
export const synonymsSchema = localized(groupsSchema);
