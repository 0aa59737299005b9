import { expect, it } from "vitest";
import { findHashtags } from "./hashtags.ts";

it.each([
  ["Sabato #PorteAperte, #Parma!", ["PorteAperte", "Parma"]],
  ["#uno#due", ["uno", "due"]],
  ["Siamo il #1, vedi https://bottegalume.example/resi#tempi", []],
  ["R&D#lab e C#", []],
  ["#caffe\u0300 #però_così", ["caffe\u0300", "però_così"]],
  ["＃Vetro", ["Vetro"]],
])("%s", (text, names) => {
  const tags = findHashtags(text);
  expect(tags.map(({ name }) => name)).toEqual(names);
  for (const { start, end, name } of tags) expect(text.slice(start + 1, end)).toBe(name);
});
