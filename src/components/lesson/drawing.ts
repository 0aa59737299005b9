import type { Locale } from "../../../exercises/lib/locale.ts";
import { leanDrawing } from "./lean-drawing.ts";

const drawings = import.meta.glob<string>("../../content/figures/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The `<svg>` of a file, hidden from screen readers: what it shows is said by the text beside it. */
const shown = (svg: string, size: string) =>
  leanDrawing(svg.replace(/^[\s\S]*?<svg\b/, `<svg class="${size}" aria-hidden="true"`).trim());

/**
 * The drawing of a figure in a language, and the one for narrow columns where somebody drew it (`<id>.<language>.phone.svg`).
 * @throws when there is no drawing of that name.
 */
export function drawingFor(id: string, locale: Locale): { wide: string; phone?: string } {
  const wide = drawings[`../../content/figures/${id}.${locale}.svg`];
  if (wide === undefined) throw new Error(`There is no drawing src/content/figures/${id}.${locale}.svg.`);
  const phone = drawings[`../../content/figures/${id}.${locale}.phone.svg`];
  return { wide: shown(wide, "wide"), ...(phone === undefined ? {} : { phone: shown(phone, "phone") }) };
}
