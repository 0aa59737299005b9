import { expect, test } from "vitest";
import { sizeText } from "./size-text.ts";

test.each([
  [0, "0 kB", "0 kB"],
  [12, "1 kB", "1 kB"],
  [812_400, "812 kB", "812 kB"],
  [999_700, "1 MB", "1 MB"],
  [1_440_000, "1.4 MB", "1,4 MB"],
  [1_800_000_000, "1.8 GB", "1,8 GB"],
])("%d bytes are %s in English and %s in Italian", (bytes, en, it) => {
  expect(sizeText(bytes, "en")).toBe(en);
  expect(sizeText(bytes, "it").replace(/\s/g, " ")).toBe(it);
});

test("where bytes count, they are shown", () => {
  expect(sizeText(29, "it", "byte")).toBe("29 byte");
  expect(sizeText(1, "en", "byte")).toBe("1 byte");
  expect(sizeText(0, "en", "byte")).toBe("0 bytes");
});
