import { useLayoutEffect, useState } from "react";

/**
 * Does something once the page shows what an event has changed, before the next key is read: moves the focus to what
 * has just been made or moved. A frame later would be too late for people who type fast.
 */
export function useAfterRender(): (act: () => void) => void {
  const [due, setDue] = useState<{ readonly act: () => void } | null>(null);
  useLayoutEffect(() => due?.act(), [due]);
  return (act) => setDue({ act });
}
