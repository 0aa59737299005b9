/**
 * The path that the plan opens on, of those on offer (ids; "" is the whole path): the one that a link asks for, else the
 * one that is followed. A link to a path that the site no longer has asks for nothing.
 * Null without either.
 */
export function pathToPlan(offered: readonly string[], asked: string | null, followed: string | null): string | null {
  return asked !== null && offered.includes(asked) ? asked : followed;
}
