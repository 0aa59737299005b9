import type { AstroConfig } from "astro";

/** The address that the site lies at, with a slash at its end. */
export const baseAddress = ({ base }: Pick<AstroConfig, "base">): string => (base.endsWith("/") ? base : `${base}/`);
