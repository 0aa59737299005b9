const top = 20;
const travel = 96;

/** The measures of a fader in the dashboard's drawing, and the height at which it stands for 0–100 points. */
export const fader = {
  width: 40,
  height: 144,
  top,
  travel,
  y: (points: number) => Math.round(top + travel * (1 - points / 100)),
} as const;
