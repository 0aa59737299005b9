import { z } from "../json/zod.ts";
import { servedText } from "./fields.ts";
import { readJson } from "./read-json.ts";

const modelTextsSchema = z.record(z.string().check(z.maxLength(80)), z.array(servedText).check(z.maxLength(1000)));

/** What the model answers of each exercise say, by its id: what /models/<locale>.json holds. */
export type ModelTexts = Readonly<Record<string, readonly string[]>>;

/** Reads /models/<locale>.json. Throws where it is anything else. */
export const readModelTexts = async (response: Response): Promise<ModelTexts> =>
  z.parse(modelTextsSchema, await readJson(response));
