import { isExample } from "../../src/schemas/config.ts";

/** What is wrong with regia.config.ts, and what to know of it before the site is published; each null without. */
interface SiteConfig {
  readonly problem: string | null;
  readonly notice: string | null;
}

/** Reads regia.config.ts, which says itself what is wrong with it. */
export async function siteConfig(): Promise<SiteConfig> {
  try {
    const { default: regia } = await import("../../regia.config.ts");
    const notice = isExample(regia.site)
      ? `regia.config.ts: ${regia.site} is an example address: before you publish, write the site's own in \`site\`.`
      : null;
    return { problem: null, notice };
  } catch (error) {
    return { problem: (error as Error).message, notice: null };
  }
}
