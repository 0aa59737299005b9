import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { bundled, type Exercise } from "../../../exercises/index.ts";

/** One file an exercise, fetched when the exercise comes into view. */
export async function getStaticPaths() {
  const exercises = bundled((await getCollection("exercises")).map(({ data }) => data));
  return exercises.map((exercise) => ({ params: { id: exercise.id }, props: { exercise } }));
}

export const GET: APIRoute<{ exercise: Exercise }> = ({ props: { exercise } }) => {
  const { keywords: _forTheSearch, ...handedOut } = exercise;
  return Response.json(handedOut);
};
