import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { linkingSheets } from "../src/offline/sheets.ts";
import { withSheetsInside } from "./inline-sheets.ts";

const files: Readonly<Record<string, string>> = {
  "/_astro/a.css": "@media (width<=40rem){p{color:red}}",
  "/_astro/b.css": "q{quotes:none}",
};
const read = (href: string) => files[href] ?? "";
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (policy: string, head: string) =>
  `<meta http-equiv="content-security-policy" content="style-src 'self'${policy};">${head}<p>Hello</p>`;
const links = `<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css">`;

test("a page has its style sheets inside, in order, and its policy allows these and no others", () => {
  const [a = "", b = ""] = Object.values(files);
  expect(withSheetsInside(page("", links), read)).toBe(
    page(
      ` ${hash(a)} ${hash(b)}`,
      `<style data-sheet="/_astro/a.css">${a}</style><style data-sheet="/_astro/b.css">${b}</style>`,
    ),
  );
});

test("kept for offline, it links them again", () => {
  expect(linkingSheets(withSheetsInside(links, read))).toBe(links);
});
