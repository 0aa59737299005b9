import type { Vault } from "../vault.ts";

/**
 * Copies bytes that could not be read, whole or in part, to `regia:aside:<key>:<n>`, before others are written over
 * them. False where the copy can't be written.
 */
export function copyAside(
  vault: Vault,
  key: string,
  raw: string,
  told: "unreadable" | "partly" = "unreadable",
): boolean {
  const prefix = `regia:aside:${key}:`;
  const taken = vault.keys(prefix);
  let place = taken.find((name) => vault.read(name) === raw);
  if (place === undefined) {
    let n = 1;
    while (taken.includes(`${prefix}${n}`)) n++;
    place = `${prefix}${n}`;
    if (!vault.write(place, raw)) return false;
  }
  vault.health.list(told, place);
  return true;
}

/** Copies bytes aside and frees their key. Bytes are never deleted: where the copy can't be written, the original stays. */
export function moveAside(vault: Vault, key: string, raw: string): boolean {
  const copied = copyAside(vault, key, raw);
  if (copied) vault.remove(key);
  return copied;
}

/**
 * Copies bytes of an earlier version to `regia:old:<key>:<version>`, before what they became is written over them.
 * False where the copy can't be written. A copy already there is kept: it is nearer to what the learner wrote.
 */
export function keepOld(vault: Vault, key: string, version: number, raw: string): boolean {
  const place = `regia:old:${key}:${version}`;
  return vault.read(place) !== null || vault.write(place, raw);
}
