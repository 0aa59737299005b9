import { z } from "../stores/zod.ts";

/** A text of a served file; nothing in one is as long as the bound. */
export const servedText = z.string().check(z.maxLength(20_000));

/** An address within the site; no other may come out of a file and into a link. */
export const ownAddress = z.string().check(z.regex(/^\/(?!\/)/), z.maxLength(500));
