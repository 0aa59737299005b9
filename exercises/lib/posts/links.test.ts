import { describe, expect, it } from "vitest";
import { findLinks, isUnder } from "./links.ts";

describe("findLinks", () => {
  it.each([
    ["Vedi https://bottegalume.example/resi.", ["https://bottegalume.example/resi"]],
    ["(https://bottegalume.example/en/about)", ["https://bottegalume.example/en/about"]],
    ["https://it.wikipedia.example/wiki/Alba_(lampada)", ["https://it.wikipedia.example/wiki/Alba_(lampada)"]],
    ["bottegalume.example/orari e bit.ly/3xYz", ["bottegalume.example/orari", "bit.ly/3xYz"]],
    ["Scrivi a ciao@bottegalume.example", []],
    ["Finito.Poi si vede. Ecco.it", []],
    ["«https://bottegalume.example»", ["https://bottegalume.example"]],
  ])("%s", (text, hrefs) => {
    const links = findLinks(text);
    expect(links.map(({ href }) => href)).toEqual(hrefs);
    for (const { start, end, href } of links) expect(text.slice(start, end)).toBe(href);
  });

  it("reads scheme and host", () => {
    expect(findLinks("HTTP://WWW.BottegaLume.example:8080/x")[0]).toMatchObject({
      scheme: "http",
      host: "bottegalume.example",
    });
  });
});

describe("isUnder", () => {
  it("knows a domain and what lies under it, and nothing else", () => {
    expect(isUnder("shop.bottegalume.example", ["https://bottegalume.example/"])).toBe(true);
    expect(isUnder("bottegalume.example", ["bottegalume.example"])).toBe(true);
    expect(isUnder("notbottegalume.example", ["bottegalume.example"])).toBe(false);
  });
});
