import type { Page } from "@playwright/test";

/** Whether the middle and the corners of what has the focus are its own, and not under a head, a column that stays or the window's edge. */
export const inSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [near, far] = [left + 4, right - 4];
    const corners = [near, (near + far) / 2, far].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const));
    return corners.every(([x, y]) => focused.contains(document.elementFromPoint(x, y)));
  });
