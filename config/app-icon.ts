import { existsSync, readFileSync } from "node:fs";
import regia from "../regia.config.ts";
import { type Oklch, toLinear } from "../src/styles/contrast/oklch.ts";

/** A colour as `#rrggbb`, as icons and app manifests want it; channels outside sRGB are clipped. */
export function hex(colour: Oklch): string {
  const channel = (linear: number) => {
    const v = Math.min(1, Math.max(0, linear));
    const encoded = v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${toLinear(colour).map(channel).join("")}`;
}

/** The accent of regia.config.ts, as light pages show it (--accent in src/styles/tokens.css). */
export const accent = hex({ l: 0.47, c: regia.colours.accentChroma, h: regia.colours.accentHue });
/** The ground of light pages (--paper). */
export const paper = hex({ l: 0.98, c: 0.012, h: 85 });

/** The clapperboard whose board is a speech bubble, in a square of 32. */
const drawing = (ink: string, ground: string) =>
  `<path d="M3 9.5 27.5 3l1.2 4.6L4.2 14z" fill="${ink}"/><path d="m9 8 3 4.2M15 6.3l3 4.2M21 4.7l3 4.2" stroke="${ground}" stroke-width="2"/><path d="M4 15h24v10H15l-5 5v-5H4z" fill="${ground}" stroke="${ink}" stroke-width="2.6" stroke-linejoin="round"/>`;

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}</svg>`;

/** The logo of regia.config.ts as a text; null for the house's own emblem. Throws when its file is missing. */
const logo = regia.logo === undefined ? null : readLogo(`public/${regia.logo}`);

function readLogo(file: string): string {
  if (!existsSync(file)) throw new Error(`regia.config.ts: there is no ${file}; put the logo there, or take logo out.`);
  return readFileSync(file, "utf8");
}

/** The icon of tabs and bookmarks. */
export const tabIcon = logo ?? svg(drawing(accent, "#fff"));

/** The icon of an app, on a ground that fills the square: systems cut it round, or as they please, outside the middle 80%. */
export const appIcon = svg(
  logo === null
    ? `<rect width="32" height="32" fill="${accent}"/><g transform="translate(7.2 7) scale(.55)">${drawing("#fff", accent)}</g>`
    : `<rect width="32" height="32" fill="#fff"/><image x="6" y="6" width="20" height="20" href="data:image/svg+xml;base64,${Buffer.from(logo).toString("base64")}"/>`,
);
