/**
 * Where to go on, by lesson id: the lesson that was begun last, unless it has been read; then the next unread one after
 * it, from the start again at the end. Where none of these was begun, the first unread one. Null for those who have not
 * begun and for those who have read everything.
 */
export function nextStop(
  lessons: readonly string[],
  lastBegun: string | null,
  isRead: (lesson: string) => boolean,
): string | null {
  const last = lastBegun === null ? -1 : lessons.indexOf(lastBegun);
  if (last === -1 && !lessons.some(isRead)) return null;
  const from = Math.max(last, 0);
  const inTurn = [...lessons.slice(from), ...lessons.slice(0, from)];
  return inTurn.find((lesson) => !isRead(lesson)) ?? null;
}
