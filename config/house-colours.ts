import regia from "../regia.config.ts";

/** The accent of regia.config.ts as CSS: a later rule of the same layer, so that it wins over what src/styles/tokens.css says by default. */
export const houseColoursCss = ({ accentHue, accentChroma }: typeof regia.colours): string =>
  `@layer tokens { :root { --accent-h: ${accentHue}; --accent-c: ${accentChroma}; } }`;

/** A Vite plugin that writes the accent at the end of the site's stylesheet: in a file of its own it would be one more to fetch. */
export const houseColours = () => ({
  name: "regia-house-colours",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    /\/src\/styles\/index\.css(\?|$)/.test(id) ? `${code}\n${houseColoursCss(regia.colours)}\n` : undefined,
});
