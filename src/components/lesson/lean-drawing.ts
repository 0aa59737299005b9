import { brotliCompressSync, constants } from "node:zlib";
import { joined, readPath, type StraightPath, tenth, writePath } from "./drawing-path.ts";

/** What src/styles/prose/figure.css says of a class, where the attribute has no say. */
const saidByStyle: Readonly<Record<string, readonly string[]>> = {
  "fig-line": ["fill", "stroke-width"],
  "fig-accent-line": ["fill", "stroke-width"],
};

/** In this order, so that elements which are alike begin alike; others come behind. */
const order = ["class", "font-size", "text-anchor", "rx", "width", "height", "r", "x", "y", "cx", "cy"];
const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);

type Attributes = Readonly<Record<string, string>>;
interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  /** A slash where it has nothing in it. */
  readonly end: string;
  /** In place of `d`. */
  readonly path?: StraightPath | undefined;
}
/** Text and closing tags stay as they are written. */
type Piece = string | Element;

const without = (attributes: Attributes, names: readonly string[]): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** Lines are paths too, and are joined to their arrowheads as such. */
function readElement(tag: string, written: string, end: string): Element {
  const all: Attributes = Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  const attributes = without(all, ["xmlns", ...(saidByStyle[all["class"] ?? ""] ?? [])]);
  const { x1 = 0, y1 = 0, x2 = 0, y2 = 0, d = "" } = attributes;
  const path = readPath(tag === "line" ? `M${x1} ${y1}L${x2} ${y2}` : d);
  return path === null || attributes["transform"] !== undefined
    ? { tag, attributes, end }
    : { tag: "path", attributes: without(attributes, ["x1", "y1", "x2", "y2", "d"]), end, path };
}

function read(svg: string): Piece[] {
  return (svg.replace(/>\s+</g, "><").match(/<[^>]*>|[^<]+/g) ?? []).map((token) => {
    const [, tag, written = "", end = ""] = /^<(\w+)([^>]*?)\s*(\/?)>$/.exec(token) ?? [];
    return tag === undefined ? token : readElement(tag, written, end);
  });
}

const sameAttributes = (one: Attributes, other: Attributes) =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

/** Draws strokes that follow one another, and look the same, in one go. */
function joinStrokes(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (
      typeof piece === "object" &&
      typeof last === "object" &&
      piece.path &&
      last.path &&
      !last.path.closed &&
      (piece.attributes["class"] ?? "") in saidByStyle &&
      piece.attributes["opacity"] === undefined &&
      sameAttributes(piece.attributes, last.attributes)
    )
      out.splice(-1, 1, { ...last, path: joined(last.path, piece.path) });
    else out.push(piece);
  }
  return out;
}

/** The size of most letters is said once, on the drawing. */
function sizeOnce(pieces: readonly Piece[]): Piece[] {
  const sizes = new Map<string, number>();
  for (const piece of pieces) {
    const size = typeof piece === "object" ? piece.attributes["font-size"] : undefined;
    if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  const [most] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
  return pieces.map((piece) => {
    if (typeof piece === "string" || most === undefined) return piece;
    if (piece.tag === "svg") return { ...piece, attributes: { ...piece.attributes, "font-size": most } };
    return piece.attributes["font-size"] === most
      ? { ...piece, attributes: without(piece.attributes, ["font-size"]) }
      : piece;
  });
}

/** What its place is called, by element; a path says itself where it is. */
const placeOf: Readonly<Record<string, readonly [string, string]>> = {
  rect: ["x", "y"],
  text: ["x", "y"],
  circle: ["cx", "cy"],
  ellipse: ["cx", "cy"],
};
const isPlain = ({ tag, attributes, path }: Element) =>
  path !== undefined || (tag in placeOf && attributes["transform"] === undefined);

function write({ tag, attributes, end, path }: Element, origin: readonly [number, number]): string {
  const place = placeOf[tag];
  const moved = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const axis = attributes["transform"] === undefined ? (place?.indexOf(name) ?? -1) : -1;
    if (axis >= 0) return [];
    return [[name, /^(?:r|rx|ry|width|height)$/.test(name) ? tenth(Number(value)) : value]];
  });
  const placed = (attributes["transform"] === undefined ? (place ?? []) : []).flatMap(
    (name, axis): [string, string][] => {
      const at = tenth(Number(attributes[name] ?? 0) - (origin[axis] ?? 0));
      return at === "0" ? [] : [[name, at]];
    },
  );
  const all = [...moved, ...placed].sort(([a], [b]) => rank(a) - rank(b));
  if (path) all.push(["d", writePath(path, origin)]);
  return `<${tag}${all.map(([name, value]) => ` ${name}="${value}"`).join("")}${end}>`;
}

/**
 * Writes it with each element that `begins` names as the origin of those behind it, up to the next: boxes that are
 * alike, with what is in them, are then written alike wherever they stand.
 */
function writeFrom(pieces: readonly Piece[], begins: readonly string[]): string {
  let out = "";
  let origin: readonly [number, number] | null = null;
  const leave = () => {
    if (origin) out += "</g>";
    origin = null;
  };
  for (const piece of pieces) {
    if (typeof piece === "string") {
      if (piece === "</svg>") leave();
      out += piece;
      continue;
    }
    if (!isPlain(piece) && piece.tag !== "tspan") leave();
    const place = placeOf[piece.tag];
    if (place && isPlain(piece) && begins.includes(piece.tag)) {
      leave();
      const [across, down] = place.map((name) => Math.round(Number(piece.attributes[name] ?? 0) * 10) / 10);
      origin = [across ?? 0, down ?? 0];
      out += `<g transform="translate(${origin.join(" ")})">`;
    }
    out += write(piece, origin ?? [0, 0]);
  }
  return out;
}

/** Ways to write a drawing: which is the shortest hangs on what is alike in it. */
const ways = [[], ["rect"], ["rect", "circle"], ["text"]];

/** What the network carries, near enough to compare: the best compression takes forty times as long and chooses the same. */
const packedBytes = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** The same drawing, to a tenth of a unit, in as few letters as the network needs. Only for drawings on a page, which its styles apply to. */
export function leanDrawing(svg: string): string {
  const pieces = sizeOnce(joinStrokes(read(svg)));
  return ways
    .map((begins) => writeFrom(pieces, begins))
    .map((written) => ({ written, bytes: packedBytes(written) }))
    .reduce((best, other) => (other.bytes < best.bytes ? other : best)).written;
}
