import { createRoot } from "react-dom/client";
import { pageLocale } from "../../dom/page-locale.ts";
import ExerciseIsland from "./ExerciseIsland.tsx";

/** Puts an exercise's editor into its element, in place of what was said while it was on its way. */
export function mountExercise(element: HTMLElement, given: DOMStringMap): void {
  createRoot(element).render(
    <ExerciseIsland
      id={given["id"] ?? ""}
      locale={pageLocale()}
      dataUrl={given["data"] ?? ""}
      rulesUrl={given["rules"] ?? ""}
    />,
  );
}
