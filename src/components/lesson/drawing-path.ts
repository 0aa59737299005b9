/** A stroke of a path, from where the last one ended: to the side, down, or both; without a pen it only goes there. */
interface Stroke {
  readonly by: readonly [number, number];
  readonly pen: boolean;
}

/** A path made of straight strokes. */
export interface StraightPath {
  readonly from: readonly [number, number];
  readonly strokes: readonly Stroke[];
  /** Whether it ends where it began. */
  readonly closed: boolean;
}

/** A number to a tenth of a unit, which is a tenth of a pixel or less. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10 || 0);
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Reads the `d` of a path; null where it has curves, or is closed before its end. */
export function readPath(d: string): StraightPath | null {
  const [, body = "", close = ""] = /^([^Zz]*)([Zz]?)\s*$/.exec(d) ?? [];
  if (!/^\s*M[-\d.,\sMmLlHhVv]+$/.test(body)) return null;
  const points: { readonly at: readonly [number, number]; readonly pen: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", numbers = ""] of body.matchAll(/([MmLlHhVv])([^A-Za-z]*)/g)) {
    const values = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([value]) => Number(value));
    const flat = /[HhVv]/.test(command);
    const relative = /[a-z]/.test(command);
    for (let n = 0; n < values.length; n += flat ? 1 : 2) {
      const value = values[n] ?? 0;
      const across = /[Vv]/.test(command) ? (relative ? 0 : x) : value;
      const down = /[Hh]/.test(command) ? (relative ? 0 : y) : flat ? value : (values[n + 1] ?? 0);
      [x, y] = relative ? [x + across, y + down] : [across, down];
      // What follows the two numbers of a move is drawn.
      points.push({ at: [rounded(x), rounded(y)], pen: !(/[Mm]/.test(command) && n === 0) });
    }
  }
  const from = points[0]?.at ?? [0, 0];
  const strokes = points.slice(1).map(({ at, pen }, n) => {
    const before = points[n]?.at ?? from;
    return { by: [at[0] - before[0], at[1] - before[1]] as const, pen };
  });
  return { from, strokes, closed: close !== "" };
}

/** Two open paths drawn as one. */
export function joined(first: StraightPath, second: StraightPath): StraightPath {
  const sum = (axis: 0 | 1) => first.strokes.reduce((at, { by }) => at + by[axis], first.from[axis]);
  const by = [second.from[0] - sum(0), second.from[1] - sum(1)] as const;
  return {
    from: first.from,
    strokes: [...first.strokes, { by, pen: false }, ...second.strokes],
    closed: second.closed,
  };
}

/** The `d` of a path seen from another place. */
export function writePath({ from, strokes, closed }: StraightPath, origin: readonly [number, number]): string {
  let last = "M";
  let d = `M${tenth(from[0] - origin[0])} ${tenth(from[1] - origin[1])}`;
  for (const { by, pen } of strokes) {
    const [across, down] = [tenth(by[0]), tenth(by[1])];
    const command = !pen ? "m" : down === "0" ? "h" : across === "0" ? "v" : "l";
    const values =
      command === "h" ? across : command === "v" ? down : `${across}${down.startsWith("-") ? "" : " "}${down}`;
    const goesOn = command === "l" && /[ml]/.test(last);
    d += goesOn ? `${values.startsWith("-") ? "" : " "}${values}` : `${command}${values}`;
    last = command;
  }
  return closed ? `${d}z` : d;
}
