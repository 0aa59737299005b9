import { isCopy } from "../../exercises/lib/model-copy.ts";
import type { Checked } from "./check-copy.ts";

/** A copy that was checked, by the name of its file. */
interface Named {
  readonly name: string;
  readonly works: readonly Checked[];
}

/** Works of two people that are the same, word for word or nearly: by exercise, who else has it. */
export function twinsOf(one: Named, all: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const others = all.filter((other) => other !== one);
  const found = one.works.map(({ exercise, written }) => {
    const who = others.filter(({ works }) =>
      works.some((work) => work.exercise === exercise && written.length > 0 && isCopy(written, work.written)),
    );
    return [exercise, who.map(({ name }) => name)] as const;
  });
  return new Map(found.filter(([, who]) => who.length > 0));
}
