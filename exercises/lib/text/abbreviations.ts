import type { Localized } from "../locale.ts";

interface Abbreviations {
  /** Never end a sentence: something is bound to follow (*sig. Rossi*). */
  readonly always: ReadonlySet<string>;
  /** Are abbreviations before a number only (*no. 5*). */
  readonly beforeNumber: ReadonlySet<string>;
  /** May end a sentence: they do when a capital follows (*ecc. Poi*). */
  readonly beforeLower: ReadonlySet<string>;
}

const words = (list: string) => new Set(list.split(" "));

/** Words that carry a full stop of their own, in lower case and without the last stop. */
export const abbreviations: Localized<Abbreviations> = {
  it: {
    always: words(
      "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag egr gent gent.mo gent.ma spett p.es per.es es cfr vs s.s on mons",
    ),
    beforeNumber: words("n nn nr num art artt pag pagg p pp cap tel cell fig int lett c h ca vol sez"),
    beforeLower: words(
      "ecc etc s.p.a s.r.l s.n.c spa srl c.a a.c d.c p.s u.s sec min ant pom gg lun mar mer gio ven sab dom gen feb apr mag giu lug ago set sett ott nov dic",
    ),
  },
  en: {
    always: words("mr mrs ms mx dr prof rev hon st messrs e.g i.e vs cf viz approx incl excl"),
    beforeNumber: words("no nos p pp fig art sec vol ch ext tel nr jan feb mar apr jun jul aug sep sept oct nov dec"),
    beforeLower: words(
      "etc inc ltd co corp a.m p.m am pm jr sr ave rd dept est u.s u.k mon tue tues wed thu thurs fri sat sun",
    ),
  },
};
