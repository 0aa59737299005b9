import { useCallback, useEffect, useMemo, useState } from "react";
import type { Locale } from "../../../exercises/lib/locale.ts";
import { yourDataStrings } from "../../i18n/your-data.ts";
import { followReading } from "../../page/reading.ts";
import { forgetOffline, type OfflineStock, offlineStock } from "../../stores/offline-stock.ts";
import { workNames } from "../../stores/records/all.ts";
import { openSettings } from "../../stores/settings.ts";
import { personalKinds, type StockKind, takeStock } from "../../stores/stock.ts";
import { forgetAll, forgetKind } from "../../stores/transfer/forget.ts";
import { resetAll, type Undo } from "../../stores/transfer/reset.ts";
import { here } from "../../stores/vault.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { ProgressToast, type Told } from "./ProgressToast.tsx";
import { ProgressTransfer } from "./ProgressTransfer.tsx";
import { StorageNotice } from "./StorageNotice.tsx";
import { YourDataRoom } from "./YourDataRoom.tsx";
import { YourDataTable } from "./YourDataTable.tsx";

interface Props {
  readonly locale: Locale;
  /** What records are of, by their ids. */
  readonly titles: readonly (readonly [id: string, title: string])[];
  /** The roles' paths, by their ids. */
  readonly paths: readonly (readonly [id: string, name: string])[];
}

/** What was done, and what is said once it is taken back. */
interface ToldHere extends Told {
  readonly undone: string;
}

/** What is about to be deleted. */
type Asked = StockKind | "offline" | "again" | "all";

/** What a fresh start forgets. */
const progress: ReadonlySet<StockKind> = new Set([...workNames, ...personalKinds, "aside", "old"]);

/** The living part of the page on one's data: what is kept here now, its room, copies, deletion. */
export default function YourData({ locale, titles, paths }: Props) {
  const t = yourDataStrings[locale];
  const [stock, setStock] = useState(() => takeStock());
  const [offline, setOffline] = useState<OfflineStock>({ count: 0, bytes: 0 });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<ToldHere | null>(null);
  const byId = useMemo(() => new Map(titles), [titles]);
  const pathNames = useMemo(() => new Map(paths), [paths]);

  const look = useCallback(() => {
    setStock(takeStock());
    void offlineStock().then(setOffline);
  }, []);
  useEffect(() => {
    here().onChange(look);
    followReading();
    // Settings change on this very page: the reading settings, a copy taken, a promise asked for.
    return openSettings().$record.subscribe(look);
  }, [look]);
  // Whoever follows a link to the copies arrives before they are here.
  useEffect(() => {
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  const tell = (text: string, undo: Undo | null = null, undone = t.undone) => {
    setTold({ text, undo, undone });
    look();
  };
  const nameOf = (kind: Exclude<Asked, "again" | "all">) =>
    kind === "offline" ? t.here.offline.name : t.kinds[kind].name;
  const forget = (kind: Asked) => {
    setAsked(null);
    if (kind === "offline") void forgetOffline().then((gone) => tell(gone ? t.done(nameOf(kind)) : t.offlineStays));
    else if (kind === "again") tell(t.again.done, resetAll());
    else if (kind === "all") void forgetEverything();
    else tell(t.done(nameOf(kind)), forgetKind(kind));
  };
  const forgetEverything = async () => {
    const undo = forgetAll();
    const gone = await forgetOffline();
    tell(gone ? t.all.done : t.all.butOffline, undo, gone && offline.count > 0 ? t.all.undone : t.undone);
  };
  const warning = (kind: Asked) => {
    if (kind === "offline") return t.confirm.offline;
    return kind === "all" && offline.count > 0 ? t.confirm.undoableInPart : t.confirm.undoable;
  };
  const size = stock.reduce((sum, row) => sum + row.size, 0);
  const nothing = stock.length === 0 && offline.count === 0;

  return (
    <div className="progress-page">
      <StorageNotice locale={locale} />
      <div>
        <ProgressTransfer locale={locale} titles={byId} paths={pathNames} onTell={tell} />
        <p className="fine">{t.copyNote}</p>
      </div>
      <section aria-labelledby="here">
        <h2 id="here">{t.here.title}</h2>
        {nothing ? (
          <p>{t.here.nothing}</p>
        ) : (
          <YourDataTable locale={locale} stock={stock} offline={offline} titles={byId} onDelete={setAsked} />
        )}
        <YourDataRoom locale={locale} size={size} onAsked={look} />
      </section>
      {stock.some(({ kind }) => progress.has(kind)) && (
        <section aria-labelledby="again">
          <h2 id="again">{t.again.title}</h2>
          <p>{t.again.text}</p>
          <button type="button" className="button quiet" onClick={() => setAsked("again")}>
            {t.again.button}
          </button>
        </section>
      )}
      {!nothing && (
        <section aria-labelledby="delete-all">
          <h2 id="delete-all">{t.all.title}</h2>
          <p>{t.all.text}</p>
          <button type="button" className="button quiet" onClick={() => setAsked("all")}>
            {t.all.button}
          </button>
        </section>
      )}
      {asked !== null && (
        <ConfirmDialog
          question={
            asked === "all" ? t.confirm.all : asked === "again" ? t.confirm.again : t.confirm.one(nameOf(asked))
          }
          text={warning(asked)}
          yes={asked === "again" ? t.confirm.reset : t.confirm.delete}
          no={t.confirm.keep}
          onYes={() => forget(asked)}
          onNo={() => setAsked(null)}
        />
      )}
      <ProgressToast told={told} undoLabel={t.undo} onUndone={() => tell(told?.undone ?? t.undone)} />
    </div>
  );
}
