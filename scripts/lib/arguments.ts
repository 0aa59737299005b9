import { type ParseArgsConfig, parseArgs } from "node:util";
import { fail } from "./fail.ts";

/** Options and names as they stand on the command line. An option that there isn't ends the command; `usage` says what there is. */
export function readArguments<const O extends NonNullable<ParseArgsConfig["options"]>>(options: O, usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(`${(error as Error).message.split("\n")[0]}; ${usage}`);
  }
}
