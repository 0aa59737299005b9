import { replay } from "../../../exercises/kinds/simulation/replay.ts";
import type { Simulation, SimulationAnswer } from "../../../exercises/kinds/simulation/schema.ts";
import { isTooShort } from "../../../exercises/kinds/simulation/statement-length.ts";
import { simulationStrings } from "../../../exercises/kinds/simulation/strings.ts";
import { pressButton, write } from "../keys.ts";
import type { Driver } from "./driver.ts";

/** Plays the day decision by decision; an earlier day is begun again first. */
export const simulation: Driver<Simulation, SimulationAnswer> = {
  enters: (exercise, { steps, statement }) => {
    const { next, broken } = replay(exercise, steps);
    return next === null && broken === null && !isTooShort(exercise, statement);
  },
  async enter({ page, panel, exercise, locale }, { steps, statement }) {
    const t = simulationStrings[locale];
    const texts = exercise.locale[locale].steps;
    const restart = panel.getByRole("button", { name: t.restart });
    if ((await restart.count()) > 0) await pressButton(page, restart);
    for (const { step, choice } of steps) {
      if (exercise.steps.find(({ id }) => id === step)?.statement)
        await write(page, panel.getByLabel(t.statement, { exact: true }), statement);
      const label = texts[step]?.options[choice]?.label ?? "";
      await pressButton(page, panel.locator(".sim-options").getByRole("button", { name: label, exact: true }));
    }
    await pressButton(page, panel.getByRole("button", { name: t.submit }));
  },
};
