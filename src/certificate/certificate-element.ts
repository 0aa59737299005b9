import { elide } from "../../exercises/lib/text/elide.ts";
import { dateRegion } from "../dom/date-region.ts";
import { fill } from "../dom/fill.ts";
import { make } from "../dom/make.ts";
import { partOf } from "../dom/part-of.ts";
import { wordsIn } from "../dom/words-in.ts";
import { longestName, openSettings } from "../stores/settings.ts";
import { here } from "../stores/vault.ts";
import { type CourseProof, proofOf } from "./certificate.ts";

/** A certificate. Its markup stands in Certificate.astro; this fills it in, and prints. */
class RegiaCertificate extends HTMLElement {
  #words: Readonly<Record<string, string>> = {};

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    const form = this.#part("form");
    form.hidden = false;
    const name = this.#part<HTMLInputElement>("[name=name]");
    name.value = openSettings().$record.get().name ?? "";
    name.addEventListener("input", () => {
      openSettings().change((settings) => ({ ...settings, name: name.value.slice(0, longestName) }));
      this.#fill();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#part("[data-print]").addEventListener("click", () => print());
    // On paper the page where works are marked again is of use only with its address.
    const verify = this.#part<HTMLAnchorElement>("[data-verify]");
    verify.dataset["address"] = verify.href;
    this.#fill();
    here().onChange(() => this.#fill());
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #fill(): void {
    const rows = [...this.querySelectorAll<HTMLElement>("tr[data-course]")];
    const proofs = rows.map((row) =>
      proofOf({
        course: row.dataset["course"] ?? "",
        exercises: (row.dataset["exercises"] ?? "").split(" ").filter(Boolean),
        tested: row.dataset["tested"] !== undefined,
      }),
    );
    for (const [index, row] of rows.entries()) this.#fillRow(row, proofs[index]);
    const complete = proofs.every((proof) => proof.complete);
    const subject = this.dataset["subject"] ?? "";
    this.#part("#cert-title").textContent = (complete ? this.#words["certificate"] : this.#words["record"]) ?? "";
    const { name } = openSettings().$record.get();
    this.#part(".cert-name").textContent = name || (this.#words["nobody"] ?? "");
    this.#part(".cert-name").toggleAttribute("data-nobody", !name);
    this.#part(".cert-what").textContent = fill(complete ? this.#words["done"] : this.#words["doing"], subject);
    const at = proofs
      .flatMap((proof) => proof.at ?? [])
      .sort()
      .at(-1);
    this.#part(".cert-on").textContent = at === undefined ? "" : elide(fill(this.#words["on"], this.#date(at)));
    this.#part(".cert-missing").hidden = complete;
    this.#part(".cert-missing ul").replaceChildren(...this.#missing(rows, proofs).map((text) => make("li", {}, text)));
    this.#part(".certificate").dataset["complete"] = String(complete);
  }

  #date = (at: string) => new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long" }).format(new Date(at));

  #fillRow(row: HTMLElement, proof: CourseProof | undefined): void {
    if (!proof) return;
    const set = (selector: string, text: string) => {
      const cell = row.querySelector(selector);
      if (cell) cell.textContent = text;
    };
    const { passed, works, mark, test } = proof;
    set("[data-works]", fill(this.#words["of"], passed, works));
    set("[data-mark]", mark === null ? "–" : String(mark));
    set("[data-test]", test ? fill(this.#words["of"], test.right.length, test.asked.length) : "–");
  }

  /** What is still open, a line for each course. */
  #missing(rows: readonly HTMLElement[], proofs: readonly CourseProof[]): string[] {
    return proofs.flatMap(({ works, passed, testMissing }, index) => {
      const title = rows[index]?.querySelector("th")?.textContent ?? "";
      const open = works - passed;
      if (open === 0) return testMissing ? [fill(this.#words["missingTest"], title)] : [];
      const words = `missingWork${open === 1 ? "" : "s"}${testMissing ? "AndTest" : ""}`;
      return [fill(this.#words[words], open, title)];
    });
  }
}

customElements.define("regia-certificate", RegiaCertificate);
