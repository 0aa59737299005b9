import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import type { Locale } from "../../exercises/lib/locale.ts";

const root = join(import.meta.dirname, "../..");

/** The addresses of all pages, from the site map, and the pages that it leaves out. */
export function allPages(): string[] {
  const map = readFileSync(join(root, "dist/sitemap-0.xml"), "utf8");
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
  return ["/?stay", ...listed, "/nowhere/", "/it/404/", "/en/404/"];
}

/**
 * Listens for what a page must never do: an error in the console, an exception, a refused resource, a request to
 * anybody else. Gives the list, which grows.
 */
export function complaintsOf(page: Page, baseURL: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 404/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url)) complaints.push(`request to ${url}`);
  });
  return complaints;
}

/** A page that fails its test when the site breaks its own security policy or any script of it fails. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints = complaintsOf(page, baseURL ?? "");
    await use(page);
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join("\n")}`);
  },
});

export { expect } from "@playwright/test";

/** Waits until an exercise can be worked on. */
export async function openExercise(page: Page, locale: Locale, id: string): Promise<void> {
  await page.goto(`/${locale}/exercises/${id}/`);
  // An exercise wakes when it comes into view: under a long brief that takes a scroll.
  await page.locator(`#${id}`).evaluate((panel) => panel.scrollIntoView({ block: "end" }));
  await page.locator(`#${id} .play`).waitFor();
}

/** The words of the reply editor, by language. */
export const words = {
  it: {
    reply: "La tua risposta",
    handIn: "Consegna",
    passed: /Superato: \d+ su 100/,
    notYet: /Non ancora: \d+ su 100/,
    attempts: /I tuoi tentativi/,
  },
  en: {
    reply: "Your reply",
    handIn: "Hand in",
    passed: /Passed: \d+ of 100/,
    notYet: /Not yet: \d+ of 100/,
    attempts: /Your attempts/,
  },
} as const;

/** Presses Tab until what has the focus satisfies `found`; fails after `limit` presses. */
export async function tabTo(page: Page, found: (name: string, tag: string) => boolean, limit = 80): Promise<void> {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press("Tab");
    const [name, tag] = await page.evaluate(() => {
      const focused = document.activeElement;
      const label =
        focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement
          ? (focused.labels?.[0]?.textContent ?? "")
          : "";
      return [
        (label || focused?.getAttribute("aria-label") || focused?.textContent || "").trim(),
        focused?.tagName ?? "",
      ] as const;
    });
    if (found(name, tag)) return;
  }
  throw new Error("Tab never got there");
}
