import fc from "fast-check";
import { expect, it } from "vitest";
import { fakeBrowser } from "../fakes/browser.ts";
import { openSettings, type Settings } from "../settings.ts";
import { exportProgress } from "./export.ts";
import { type ImportPreview, previewImport } from "./import.ts";

const paths = new Set(["monday", "community", "content"]);
const file = (settings: unknown) => JSON.stringify({ format: "regia-progress", v: 1, settings });

function accepted(preview: ImportPreview) {
  if (!preview.ok) throw new Error(preview.problem);
  return preview;
}

function browserWith(settings: Omit<Settings, "v">) {
  const vault = fakeBrowser().tab();
  openSettings(vault).change((now) => ({ ...now, ...settings }));
  return vault;
}
const settingsIn = (vault: ReturnType<typeof browserWith>) => openSettings(vault).$record.get();

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const chosen = fc.record(
  {
    path: fc.constantFrom(...paths),
    plan: fc.record({ minutes: fc.integer({ min: 1, max: 10_080 }), from: day }),
    name: fc.constant("Anna Rossi"),
    theme: fc.constant("dark" as const),
  },
  { requiredKeys: [] },
);

it("brings the path and the plan to another browser, and nothing else of the settings", () => {
  fc.assert(
    fc.property(chosen, ({ path, plan, ...rest }) => {
      const there = fakeBrowser().tab();
      const copy = exportProgress(browserWith({ ...(path && { path }), ...(plan && { plan }), ...rest }));
      expect(copy).not.toContain("Anna Rossi");
      const preview = previewImport(copy, there, paths);
      if (path === undefined && plan === undefined) {
        expect(preview).toEqual({ ok: false, problem: "nothing" });
        return;
      }
      expect(settingsIn(there), "nothing changes before it is wanted").toEqual({ v: 1 });
      accepted(preview).apply();
      expect(settingsIn(there)).toEqual({ v: 1, ...(path && { path }), ...(plan && { plan }) });
      const again = accepted(previewImport(copy, there, paths));
      expect(again.changes.every(({ effect }) => effect === "same")).toBe(true);
    }),
  );
});

it("leaves what was chosen here, and says so", () => {
  const here = browserWith({ path: "monday" });
  const plan = { minutes: 120, from: "2026-11-30" };
  const preview = accepted(previewImport(file({ path: "community", plan }), here, paths));
  expect(preview.changes).toMatchObject([
    { kind: "path", id: "community", effect: "skip", why: "chosen" },
    { kind: "plan", effect: "add" },
  ]);
  preview.apply();
  expect(settingsIn(here)).toEqual({ v: 1, path: "monday", plan });
});

it.each([
  [
    "a path that the site doesn't have",
    { path: "sales" },
    [{ kind: "path", id: "sales", effect: "skip", why: "unknown" }],
  ],
  ["a path that is none", { path: 7 }, [{ kind: "path", effect: "skip", why: "unreadable" }]],
  [
    "more minutes than a week has",
    { plan: { minutes: 10_081, from: "2026-11-30" } },
    [{ kind: "plan", why: "unreadable" }],
  ],
  ["no minutes", { plan: { minutes: 0, from: "2026-11-30" } }, [{ kind: "plan", why: "unreadable" }]],
  ["a day that is none", { plan: { minutes: 60, from: "2026-13-45" } }, [{ kind: "plan", why: "unreadable" }]],
  ["settings that are none", "dark", [{ kind: "plan", why: "unreadable" }]],
])("leaves out %s", (_, settings, changes) => {
  const vault = fakeBrowser().tab();
  const preview = accepted(previewImport(file(settings), vault, paths));
  expect(preview.changes).toMatchObject(changes);
  preview.apply();
  expect(settingsIn(vault)).toEqual({ v: 1 });
});

it("reads any settings without throwing, and keeps only what can be a path or a plan", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ path: fc.jsonValue(), plan: fc.jsonValue() })), (settings) => {
      const vault = fakeBrowser().tab();
      const preview = previewImport(file(settings), vault, paths);
      if (preview.ok) preview.apply();
      const { path = "monday", plan, ...rest } = settingsIn(vault);
      expect(paths.has(path)).toBe(true);
      expect(plan === undefined || (plan.minutes > 0 && plan.minutes <= 10_080)).toBe(true);
      expect(rest).toEqual({ v: 1 });
    }),
  );
});
