import regia from "../regia.config.ts";

const name = "virtual:house-colours.css";

/** The accent of regia.config.ts as CSS: a layer's later rule, so that it wins over what src/styles/tokens.css says by default. */
export const houseColoursCss = ({ accentHue, accentChroma }: typeof regia.colours): string =>
  `@layer tokens { :root { --accent-h: ${accentHue}; --accent-c: ${accentChroma}; } }`;

/** A Vite plugin that makes the stylesheet `virtual:house-colours.css`. */
export const houseColours = () => ({
  name: "regia-house-colours",
  resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
  load: (id: string) => (id === `\0${name}` ? houseColoursCss(regia.colours) : undefined),
});
