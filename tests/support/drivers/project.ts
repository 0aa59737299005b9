import type { Project, ProjectAnswer } from "../../../exercises/kinds/project/schema.ts";
import { projectStrings } from "../../../exercises/kinds/project/strings.ts";
import { pressButton, tick, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Puts the answers of the pieces where those exercises would have kept them, brings them in, and presents them. */
export const project: Driver<Project, ProjectAnswer> = {
  enters: (_exercise, { parts, presentation }) => Object.keys(parts).length > 0 && presentation.trim() !== "",
  async enter({ page, panel, exercise, locale }, { parts, presentation, review }) {
    const t = projectStrings[locale];
    const records = exercise.parts.flatMap(({ id, exercise: key }) =>
      parts[id] === undefined
        ? []
        : [
            [
              `regia:x:${key}`,
              JSON.stringify({
                v: 1,
                draft: null,
                attempts: [
                  {
                    at: "2027-03-01T09:00:00.000Z",
                    rev: 1,
                    answer: parts[id],
                    score: 90,
                    mark: 90,
                    passed: true,
                    revealed: false,
                  },
                ],
                revealed: false,
              }),
            ] as const,
          ],
    );
    await page.evaluate((all) => {
      for (const [key, value] of all) localStorage.setItem(key, value);
    }, records);
    await page.reload();
    await panel.locator(".play").waitFor();
    await pressButton(page, panel.getByRole("button", { name: t.bring }));
    await write(page, panel.locator("textarea").first(), presentation);
    for (const index of exercise.rubric.keys())
      await tick(page, panel.getByRole("checkbox").nth(index), review.includes(index));
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
