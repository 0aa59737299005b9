import { type RefObject, useId, useMemo } from "react";
import type { Locale } from "../../../lib/locale.ts";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import { planStrings } from "../strings.ts";
import { Calendar } from "./Calendar.tsx";
import { choicesOf } from "./choices.ts";
import { columnsOf } from "./columns.ts";
import type { TableHandle } from "./Grid.tsx";
import { byLine, type Problem } from "./problems.ts";
import { type Sheet, type TableId, tableIds } from "./sheet.ts";
import type { PlanStore } from "./store.ts";
import { TableSection } from "./TableSection.tsx";
import { Tabs } from "./Tabs.tsx";
import type { SayingAt, SayingPlace } from "./use-said-at.ts";

export type RowsLayout = "table" | "calendar";

interface Props {
  readonly store: PlanStore;
  readonly sheet: Sheet;
  readonly brief: PlanBrief;
  readonly locale: Locale;
  readonly readOnly: boolean;
  readonly narrow: boolean;
  readonly problems: readonly Problem[];
  readonly layout: RowsLayout;
  readonly onLayout: (layout: RowsLayout) => void;
  readonly handles: RefObject<Partial<Record<TableId, TableHandle | null>>>;
  /** Whether the editor has the whole screen: the rows then come first. */
  readonly full: boolean;
  readonly said: SayingAt;
  readonly say: (at: SayingPlace, text: string) => void;
  readonly onGo: (table: TableId, row: number, field: string | null) => void;
}

const rowsFirst = ["rows", "objectives", "pillars"] as const satisfies readonly TableId[];

/** The three tables of a plan; the rows also as a calendar. */
export function Tables({
  store,
  sheet,
  brief,
  locale,
  readOnly,
  narrow,
  problems,
  layout,
  onLayout,
  handles,
  full,
  said,
  say,
  onGo,
}: Props) {
  const t = planStrings[locale];
  const panel = useId();
  const { objectives, pillars } = sheet.tables;
  const contexts = useMemo(() => {
    const choices = choicesOf(brief, { objectives, pillars }, locale);
    const year = Number(brief.period.from.slice(0, 4));
    const of = (table: TableId) => ({ columns: columnsOf[table], choices: choices[table], locale, year });
    return { objectives: of("objectives"), pillars: of("pillars"), rows: of("rows") };
  }, [brief, objectives, pillars, locale]);
  const found = useMemo(
    () => ({
      objectives: byLine(problems, "objectives"),
      pillars: byLine(problems, "pillars"),
      rows: byLine(problems, "rows"),
    }),
    [problems],
  );
  const openRow = (row: number) => onGo("rows", row, "date");
  return (full ? rowsFirst : tableIds).map((table) => {
    const rows = table === "rows";
    return (
      <TableSection
        key={table}
        table={table}
        title={t[table]}
        lines={sheet.tables[table]}
        context={contexts[table]}
        store={store}
        readOnly={readOnly}
        narrow={narrow}
        problems={found[table]}
        lastDay={rows ? brief.period.to : null}
        said={said}
        say={(text) => say(table, text)}
        handle={(handle) => {
          handles.current[table] = handle;
        }}
        tabs={
          rows && (
            <Tabs
              label={t.layout}
              panel={panel}
              tabs={[
                { id: "table", name: t.tableTab },
                { id: "calendar", name: t.calendarTab },
              ]}
              chosen={layout}
              onChoose={onLayout}
            />
          )
        }
        panel={rows ? { id: panel, tab: `${panel}-${layout}` } : null}
        instead={
          rows &&
          layout === "calendar" && (
            <Calendar
              lines={sheet.tables.rows}
              brief={brief}
              choices={contexts.rows.choices}
              locale={locale}
              narrow={narrow}
              onOpen={openRow}
            />
          )
        }
      />
    );
  });
}
