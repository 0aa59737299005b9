import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { encodeGraph } from "./dictionary/encode.ts";
import { englishWords } from "./dictionary/english.ts";
import { buildGraph } from "./dictionary/graph.ts";
import { italianWords } from "./dictionary/italian.ts";

/** Builds `exercises/dictionary/*.dawg` from the npm packages and the lists beside them. Same input, same bytes. */
for (const [locale, words] of [
  ["it", italianWords()],
  ["en", englishWords()],
] as const) {
  const bytes = encodeGraph(buildGraph(words));
  writeFileSync(new URL(`../exercises/dictionary/${locale}.dawg`, import.meta.url), bytes);
  const packed = brotliCompressSync(bytes).length;
  console.log(
    `${locale}: ${words.length} words, ${Math.round(bytes.length / 1024)} KB, ${Math.round(packed / 1024)} KB with Brotli`,
  );
}
