import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import type { Exercise } from "../../../exercises/index.ts";

/** One file an exercise, fetched when the exercise comes into view. */
export async function getStaticPaths() {
  const exercises = await getCollection("exercises");
  return exercises.map(({ data }) => ({ params: { id: data.id }, props: { exercise: data } }));
}

export const GET: APIRoute<{ exercise: Exercise }> = ({ props }) => Response.json(props.exercise);
