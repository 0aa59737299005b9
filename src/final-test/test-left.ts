import { fill } from "../dom/fill.ts";
import { load } from "../dom/load.ts";
import { holdsAny } from "../stores/glance.ts";
import { sittingProgress } from "../stores/sitting-progress.ts";

const place = document.querySelector<HTMLElement>("[data-test-left]");
let shown = false;

/** Says on a course's page that its final test is under way, and how far; what reads the record is fetched where there is one. */
function showLeft(): void {
  const course = place?.dataset["testLeft"] ?? "";
  if (!place || shown || !holdsAny(`regia:t:${course}`)) return;
  shown = true;
  void load(import("../stores/test.ts"), ({ testStore }) =>
    testStore(course).$record.subscribe(({ current }) => {
      place.hidden = !current;
      if (!current) return;
      const { answered, asked } = sittingProgress(current);
      const { words, begun = "" } = place.dataset;
      place.textContent = asked === null ? begun : fill(words, answered, asked);
    }),
  );
}

// Whoever comes back by “Back” has perhaps begun it meanwhile.
addEventListener("pageshow", showLeft);
