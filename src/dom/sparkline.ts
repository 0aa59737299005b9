import { svg } from "./svg.ts";

const width = 96;
const height = 28;

/** Marks (0–100) as a small line, the last one with a dot. `label` says in words what it shows. */
export function sparkline(marks: readonly number[], label: string): SVGElement {
  const chart = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label, class: "sparkline" });
  const points = marks.map((mark, n) => {
    const x = marks.length === 1 ? width / 2 : 4 + (n * (width - 8)) / (marks.length - 1);
    return [Math.round(x * 10) / 10, Math.round((4 + (height - 8) * (1 - mark / 100)) * 10) / 10] as const;
  });
  const [x, y] = points.at(-1) ?? [0, 0];
  chart.append(
    svg("line", { x1: 0, y1: height - 0.5, x2: width, y2: height - 0.5 }),
    svg("polyline", { points: points.map((point) => point.join(",")).join(" ") }),
    svg("circle", { cx: x, cy: y, r: 3.5 }),
  );
  return chart;
}
