import { useCallback, useLayoutEffect, useRef } from "react";

/** A handler that always sees the latest render but never changes itself, so that memoised rows stay as they are. */
export function useEvent<A extends readonly unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
