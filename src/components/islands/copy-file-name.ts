/** What a copy's file is called: a day, after whoever it belongs to, in letters that every disk takes. */
export function copyFileName(name: string, now: Date): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${["regia", plain, now.toISOString().slice(0, 10)].filter((part) => part !== "").join("-")}.json`;
}
