import { useStore } from "@nanostores/react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { counted } from "../../dom/fill.ts";
import { healthStrings } from "../../i18n/storage-health.ts";
import { $storageHealth } from "../../stores/vault.ts";

interface Props {
  readonly locale: Locale;
}

/** Says so when work is not being saved, or when something saved could not be read. Nothing while all is well. */
export function StorageNotice({ locale }: Props) {
  const health = useStore($storageHealth, { ssr: "initial" });
  const t = healthStrings[locale];
  if (health.state === "ok") return null;
  return (
    <p className="note" data-kind="warning" data-storage={health.state} role="alert">
      {health.state === "unreadable" || health.state === "partly"
        ? counted(t[health.state], health.keys.length)
        : t[health.state]}
    </p>
  );
}
