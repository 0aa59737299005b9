import type { Exercise } from "../../exercises/index.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import { proseOf } from "../../exercises/lib/model-copy.ts";
import { readExercise } from "../served/exercise-file.ts";
import { readModelTexts } from "../served/model-texts.ts";
import { type RuleNames, readRuleNames } from "../served/rule-names.ts";
import type { Models } from "./work.ts";

/** Milliseconds for which a file is waited for. */
const longest = 20_000;

/** Where the files lie that checking a copy takes. */
interface Addresses {
  /** Undefined for an exercise that the site doesn't have. */
  readonly exercise: (id: string) => string | undefined;
  readonly models: Readonly<Record<Locale, string>>;
  readonly rules: string;
}

/** What checking takes of the site, each file fetched once; what can't be had is asked for again the next time. */
export class Fetched {
  readonly #addresses: Addresses;
  readonly #exercises = new Map<string, Promise<Exercise>>();
  readonly #models = new Map<Locale, Promise<readonly Models[]>>();
  #ruleNames: RuleNames = {};

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** An exercise of this site; undefined where there is none of that name. Rejects when it can't be had. */
  async exercise(id: string): Promise<Exercise | undefined> {
    const url = this.#addresses.exercise(id);
    if (url === undefined) return undefined;
    return this.#once(this.#exercises, id, url, (response) => readExercise(response, id));
  }

  /** What the models of all exercises say. Rejects when they can't be had. */
  models(locale: Locale): Promise<readonly Models[]> {
    return this.#once(this.#models, locale, this.#addresses.models[locale], async (response) =>
      Object.entries(await readModelTexts(response)).map(([exercise, texts]) => ({
        exercise,
        written: proseOf(texts, locale),
      })),
    );
  }

  /** How rules are called; where that can't be had, their ids have to do. */
  async ruleNames(): Promise<RuleNames> {
    if (Object.keys(this.#ruleNames).length > 0) return this.#ruleNames;
    this.#ruleNames = await fetch(this.#addresses.rules, { signal: AbortSignal.timeout(longest) })
      .then(readRuleNames)
      .catch(() => ({}));
    return this.#ruleNames;
  }

  #once<K, T>(known: Map<K, Promise<T>>, key: K, url: string, read: (response: Response) => Promise<T>): Promise<T> {
    const asked = known.get(key) ?? fetch(url, { signal: AbortSignal.timeout(longest) }).then(read);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  }
}
