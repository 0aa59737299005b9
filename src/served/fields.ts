import { z } from "../json/zod.ts";
import { ownAddress } from "./read-json.ts";

/** A text of a served file; nothing in one is as long as the bound. */
export const servedText = z.string().check(z.maxLength(20_000));

/** An address within the site. */
export const servedAddress = z.string().check(z.regex(ownAddress), z.maxLength(500));
