import type { Action, Nature, Post, Queue } from "./schema.ts";

/** A step with the posts that are paused after it. */
export interface Step {
  readonly action: Action;
  /** Posts that the step moved, in the order of the queue. */
  readonly moved: readonly string[];
  readonly paused: ReadonlySet<string>;
}

type Posts = Pick<Queue, "posts">;

/** What is paused once the steps are taken, and after each of them. Posts that don't exist are passed over. Pure. */
export function replay({ posts }: Posts, actions: readonly Action[]): Step[] {
  const ids = posts.map(({ id }) => id);
  let paused: ReadonlySet<string> = new Set();
  return actions.map((action) => {
    const asked = action.do === "pause-all" ? ids : action.do === "notice" ? [] : action.posts;
    const on = action.do === "resume";
    const moved = ids.filter((id) => asked.includes(id) && paused.has(id) === on);
    const next = new Set(paused);
    for (const id of moved)
      if (on) next.delete(id);
      else next.add(id);
    paused = next;
    return { action, moved, paused };
  });
}

/** The posts that are paused at the end. */
export function pausedAtEnd(queue: Posts, actions: readonly Action[]): ReadonlySet<string> {
  return replay(queue, actions).at(-1)?.paused ?? new Set();
}

/** Whether a post of this nature must not go out now. */
export function mustStop(nature: Nature): boolean {
  return nature !== "service";
}

/** Whether a post is where it should be. */
export function isRight({ id, nature }: Post, paused: ReadonlySet<string>): boolean {
  return paused.has(id) === mustStop(nature);
}

/** Ids in the steps that are no post of the queue. */
export function strangers({ posts }: Posts, actions: readonly Action[]): string[] {
  const named = actions.flatMap((action) => ("posts" in action ? action.posts : []));
  return [...new Set(named)].filter((id) => posts.every((post) => post.id !== id));
}
