import { allOf, type WorkKind, workKinds } from "../records/all.ts";
import { openSettings, type Settings, settingsKind } from "../settings.ts";
import { foreignSettings, holdsField, type SettingsStock, type StockKind, takeStock } from "../stock.ts";
import { here, type Vault } from "../vault.ts";

/** Brings back what was forgotten, joined to what was added since. */
export type Undo = () => void;

/** Takes several things back, the last one first. */
export const backwards =
  (undos: readonly Undo[]): Undo =>
  () => {
    for (const undo of undos.toReversed()) undo();
  };

/** Forgets all that is kept of one kind. */
export function forgetKind(kind: StockKind, vault: Vault = here()): Undo {
  if (kind === "name" || kind === "plan" || kind === "place" || kind === "settings") return forgetFields(kind, vault);
  const ids = takeStock(vault)
    .filter((row) => row.kind === kind)
    .flatMap(({ entries }) => entries.map(({ id }) => id));
  if (!isWork(kind)) return backwards(ids.map((key) => forgetBytes(key, vault)));
  const stores = allOf(kind, vault);
  const resets = ids.flatMap((id) => stores.get(id)?.reset() ?? []);
  // What a store leaves alone, because a newer version wrote it, goes too: here it is the visitor who asks.
  return backwards([...resets, ...ids.map((id) => forgetBytes(workKinds[kind].prefix + id, vault))]);
}

/** Forgets all that the site keeps in this browser, settings included: whoever asks may be handing the computer on. */
export function forgetAll(vault: Vault = here()): Undo {
  const kinds = takeStock(vault).map(({ kind }) => kind);
  const undos = kinds.map((kind) => forgetKind(kind, vault));
  // An empty record of settings would be a trace. What is brought back is joined to what is chosen since, so no undo here.
  openSettings(vault).reset();
  return backwards(undos);
}

const isWork = (kind: StockKind): kind is WorkKind => Object.hasOwn(workKinds, kind);

function forgetBytes(key: string, vault: Vault): Undo {
  const raw = vault.read(key);
  if (raw === null) return () => {};
  vault.remove(key);
  // Not over what was written since.
  return () => void (vault.read(key) === null && vault.write(key, raw));
}

function forgetFields(kind: SettingsStock, vault: Vault): Undo {
  // What this version can't read of them, it can't take apart; what is chosen beside it was never written.
  if (kind === "settings" && foreignSettings(vault) !== null) return forgetBytes(settingsKind.prefix, vault);
  const settings = openSettings(vault);
  const before = Object.entries(settings.$record.get());
  const taken = Object.fromEntries(before.filter(([field]) => holdsField(kind, field)));
  const left = ({ v, ...fields }: Settings): Settings => ({
    v,
    ...Object.fromEntries(Object.entries(fields).filter(([field]) => !holdsField(kind, field))),
  });
  settings.change(left);
  return () => settings.change((now) => ({ ...taken, ...now }));
}
