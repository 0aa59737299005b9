import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { PlanAnswer } from "../../../lib/plan.ts";
import { fromAnswer, toAnswer } from "./answer.ts";
import { createPlanStore } from "./store.ts";

/** The plan being edited, from a draft on. Drafts are saved shortly after each change, and at once when the page or the editor goes. */
export function usePlan(draft: PlanAnswer | null, onDraft: (answer: PlanAnswer) => void) {
  const save = useRef(onDraft);
  useLayoutEffect(() => {
    save.current = onDraft;
  });
  const [store] = useState(() => createPlanStore(fromAnswer(draft), (sheet) => save.current(toAnswer(sheet))));
  const history = useSyncExternalStore(store.subscribe, store.get, store.get);
  useEffect(() => {
    const flush = () => store.flush();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [store]);
  return { store, history, sheet: history.present };
}
