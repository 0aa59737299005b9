import type { Locale } from "../../../lib/locale.ts";
import { endOf, nodeOf } from "../chart.ts";
import type { Flowchart } from "../schema.ts";
import { flowchartStrings } from "../strings.ts";

interface Props {
  readonly exercise: Flowchart;
  readonly path: readonly string[];
  readonly locale: Locale;
}

/** The whole chart, a question a row, with the walked road lit. It is a list, so it reads well aloud and on a phone. */
export function Drawing({ exercise, path, locale }: Props) {
  const t = flowchartStrings[locale];
  const { chart } = exercise;
  const taken = (from: string, to: string) => path.some((id, index) => id === from && path[index + 1] === to);
  return (
    <section className="drawn-chart" aria-label={t.chart}>
      <p className="label">{t.chart}</p>
      <p className="chart-before">{exercise.locale[locale].before}</p>
      <ol>
        {chart.nodes.map((node, index) => (
          <li key={node.id}>
            <span className="chart-node" data-lit={path.includes(node.id) ? "" : undefined}>
              {node.locale[locale].label}
              {path.at(-1) === node.id && <em> ({t.here})</em>}
            </span>
            {(["yes", "no"] as const).map((side) => {
              const to = node[side];
              const target = nodeOf(chart, to) ?? endOf(chart, to);
              const down = chart.nodes[index + 1]?.id === to;
              return (
                <span
                  key={side}
                  className="chart-branch"
                  data-lit={taken(node.id, to) ? "" : undefined}
                  data-down={down ? "" : undefined}
                >
                  <b>{t[side]}</b> <span aria-hidden="true">{down ? "↓" : "→"}</span>{" "}
                  <span className={down ? "visually-hidden" : "chart-end"}>{target?.locale[locale].label}</span>
                </span>
              );
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
