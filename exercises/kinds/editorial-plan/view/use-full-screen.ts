import { type RefObject, useEffect, useState } from "react";

/** The editor on the whole screen. `can` is known only in the browser: telephones and frames may refuse it. */
export function useFullScreen(root: RefObject<HTMLElement | null>) {
  const [can, setCan] = useState(false);
  const [full, setFull] = useState(false);
  useEffect(() => {
    setCan(document.fullscreenEnabled);
    // Esc leaves too, without a button being pressed.
    const follow = () => setFull(document.fullscreenElement !== null && document.fullscreenElement === root.current);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, [root]);
  const toggle = () => {
    if (full)
      // It may have been left by then, with Esc.
      document.exitFullscreen().catch(() => {});
    else root.current?.requestFullscreen().catch(() => setCan(false));
  };
  return { can, full, toggle };
}

export type FullScreen = ReturnType<typeof useFullScreen>;
