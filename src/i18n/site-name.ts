import regia from "../../regia.config.ts";

/** What the site is called (regia.config.ts). In what browsers load, config/site-name.ts puts the name alone here. */
export const siteName: string = regia.name;
