import { useEffect, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { sizeText } from "../../dom/size-text.ts";
import { yourDataStrings } from "../../i18n/your-data.ts";
import { askToKeep, type Keeping, keeping, siteRoom } from "../../stores/persistence.ts";
import { recordRoom } from "../../stores/records/bounds.ts";

interface Props {
  readonly locale: Locale;
  /** Of all records, in characters. */
  readonly size: number;
  readonly onAsked: () => void;
}

/** How much room there is, and whether the browser promised to keep what is in it. */
export function YourDataRoom({ locale, size, onAsked }: Props) {
  const t = yourDataStrings[locale].room;
  const [site, setSite] = useState<Awaited<ReturnType<typeof siteRoom>>>(null);
  const [state, setState] = useState<Keeping | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void siteRoom().then(setSite);
    void keeping().then(setState);
  }, []);
  const ask = async () => {
    const answer = await askToKeep();
    setState(answer);
    setRefused(answer !== "promised");
    onAsked();
  };
  return (
    <div className="your-data-room">
      <h3>{t.title}</h3>
      <p id="records-room">{t.records(sizeText(size, locale, "byte"), sizeText(recordRoom, locale, "byte"))}</p>
      <progress max={recordRoom} value={size} aria-labelledby="records-room" />
      {site !== null && <p>{t.site(sizeText(site.usage, locale, "byte"), sizeText(site.quota, locale, "byte"))}</p>}
      <p role="status">
        {state !== null && t.keeping[state]}
        {refused && ` ${t.refused}`}
      </p>
      {state === "not-promised" && (
        <p>
          <button type="button" className="button quiet" onClick={ask}>
            {t.ask}
          </button>
        </p>
      )}
    </div>
  );
}
