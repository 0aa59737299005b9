import type { Range } from "../../lib/range.ts";

/** Blocks whose signs look like letters: code points, both ends included. */
const blocks: readonly (readonly [number, number])[] = [
  [0x1d400, 0x1d7ff], // mathematical alphanumerics: 𝗯𝗼𝗹𝗱, 𝓼𝓬𝓻𝓲𝓹𝓽
  [0x24b6, 0x24e9], // circled letters: Ⓐ ⓐ
  [0x249c, 0x24b5], // parenthesised letters: ⒜
  [0x1f110, 0x1f12b], // the same, capitals
  [0x1f130, 0x1f149], // squared letters
  [0x1f150, 0x1f169], // negative circled letters
  [0x1f170, 0x1f189], // negative squared letters
  [0xff21, 0xff3a], // full-width letters: Ａ
  [0xff41, 0xff5a],
  [0x1d00, 0x1d2b], // small capitals: ᴀ
  [0x1d2c, 0x1d6a], // raised letters: ᵃ
];
const single = new Set([..."ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℬℭℯℰℱℳℴꜰꜱ"].map((char) => char.codePointAt(0)));
/** Strokes and dots laid over letters: s̶c̶o̶n̶t̶o̶. */
const overlay: readonly (readonly [number, number])[] = [
  [0x334, 0x338],
  [0x33f, 0x33f],
  [0x332, 0x333],
  [0x20d0, 0x20e2],
  [0x20e4, 0x20f0],
];

const inBlocks = (code: number, list: readonly (readonly [number, number])[]) =>
  list.some(([first, last]) => code >= first && code <= last);

/** One such sign alone is a symbol (𝕏, ℓ); this many in a row, blanks aside, are a word made of them. */
const fewest = 2;

/** Stretches of signs that imitate letters, in order. */
export function decorated(raw: string): Range[] {
  const found: Range[] = [];
  let start = -1;
  let end = -1;
  let count = 0;
  let at = 0;
  const close = () => {
    if (count >= fewest) found.push({ start, end });
    start = -1;
    count = 0;
  };
  for (const char of raw) {
    const code = char.codePointAt(0) ?? 0;
    const over = inBlocks(code, overlay);
    if (over || inBlocks(code, blocks) || single.has(code)) {
      if (start < 0) start = at;
      end = at + char.length;
      count++;
    } else if (!/[\s'’.,!-]/.test(char) && !(count > 0 && inBlocks(raw.codePointAt(at + char.length) ?? 0, overlay)))
      close();
    at += char.length;
  }
  close();
  return found;
}
