import { isObject } from "../json/tame-json.ts";
import { ownAddress, readJson } from "../served/read-json.ts";
import type { SectionTitle } from "./types.ts";

// By hand: zod would make the worker half as heavy again, and one waits for it before the first result.

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 500;
const isOwn = (value: unknown): value is string => isText(value) && ownAddress.test(value);

function isTitle(value: unknown): value is SectionTitle {
  if (!isObject(value)) return false;
  const { page, bodies, anchor, title, heading, place } = value;
  return isOwn(page) && isOwn(bodies) && [anchor, title, heading, place].every(isText);
}

/** Reads /search/<locale>/titles.json. Throws where it is anything else. */
export async function readTitles(response: Response): Promise<readonly SectionTitle[]> {
  const titles = await readJson(response);
  if (!Array.isArray(titles) || !titles.every(isTitle)) throw new Error(`${response.url} holds no titles.`);
  return titles;
}

/** Reads the bodies of a page's sections, by address. Throws where the file is anything else. */
export async function readBodies(response: Response): Promise<ReadonlyMap<string, string>> {
  const bodies = await readJson(response);
  if (!isObject(bodies)) throw new Error(`${response.url} holds no texts of sections.`);
  return new Map(Object.entries(bodies).flatMap(([id, body]) => (typeof body === "string" ? [[id, body]] : [])));
}
