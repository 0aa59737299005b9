import regia from "../regia.config.ts";

/** A Vite plugin that gives pages' scripts the name of the site without the configuration and what checks it. */
export const siteName = () => ({
  name: "regia-site-name",
  enforce: "pre" as const,
  load: (id: string) =>
    /\/src\/i18n\/site-name\.ts(\?|$)/.test(id) ? `export const siteName = ${JSON.stringify(regia.name)};` : undefined,
});
