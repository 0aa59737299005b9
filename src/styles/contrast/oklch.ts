/** A colour in OKLCH as tokens.css writes it: lightness 0–1, chroma, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Linear-light sRGB, each channel 0–1 when the colour lies inside sRGB. */
type LinearRgb = readonly [r: number, g: number, b: number];

/** OKLCH to linear sRGB, by the matrices of https://bottosson.github.io/posts/oklab/ (also in CSS Color 4, section 18). */
export function toLinear({ l, c, h }: Oklch): LinearRgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** The OKLCH of a colour written `#rrggbb`, by the inverse of the same matrices; a grey has hue 0 and chroma 0. */
export function fromHex(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const across = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const along = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const c = Math.hypot(across, along);
  return c < 1e-4 ? { l, c: 0, h: 0 } : { l, c, h: ((Math.atan2(along, across) * 180) / Math.PI + 360) % 360 };
}

/** Whether every sRGB screen can show the colour as it is written (one part in a thousand is let pass). */
export const inSrgb = (colour: Oklch): boolean => toLinear(colour).every((v) => v >= -0.001 && v <= 1.001);

/** Relative luminance of WCAG 2.2, of the colour as a browser shows it: channels outside sRGB are clipped. */
export function luminance(colour: Oklch): number {
  const [r, g, b] = toLinear(colour).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as LinearRgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2, 1–21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Oklch, other: Oklch): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
