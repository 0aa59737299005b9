import { partOf } from "../dom/part-of.ts";
import { showStorage } from "../dom/storage-notes.ts";
import { wordsIn } from "../dom/words-in.ts";
import type { ReviewWords } from "../i18n/review.ts";
import type { Deck, ReviewCard } from "../path/review-cards.ts";
import { optionsOf, showOptions } from "../quiz/show-options.ts";
import { here } from "../stores/vault.ts";
import { readDeck } from "./deck.ts";
import { type ReviewStore, reviewStore } from "./review.ts";
import { isQuestion } from "./review-card.ts";
import { showFront, showTurners, showWhen } from "./review-face.ts";
import type { Grade } from "./review-schedule.ts";
import { showSums } from "./review-sums.ts";

/** The review. Its markup stands in ReviewDeck.astro; this asks, turns, grades, and shows what comes. */
class RegiaReview extends HTMLElement {
  #words = {} as ReviewWords;
  #deck: Deck = { lessons: {}, cards: [] };
  #store: ReviewStore | null = null;
  #card: ReviewCard | null = null;
  #turned = false;

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    this.#part(".review-question").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#turn();
    });
    this.#part("[data-turn]").addEventListener("click", () => this.#turn());
    this.#part("[data-undo]").addEventListener("click", () => this.#undo());
    this.#part("[data-retry]").addEventListener("click", () => void this.#fetch());
    for (const button of this.#gradeButtons())
      button.addEventListener("click", () => this.#grade(Number(button.dataset["grade"]) as Grade));
    this.#part<HTMLInputElement>("#review-limit").addEventListener("change", ({ target }) =>
      this.#limit(target as HTMLInputElement),
    );
    this.addEventListener("keydown", (event) => this.#key(event));
    here().health.$health.subscribe((health) => showStorage(this, health));
    // Whoever has read nothing yet has no cards to fetch; reading in another tab changes that.
    this.#part(".review-empty").hidden = this.#hasRead();
    if (this.#hasRead()) void this.#fetch();
    else here().onChange(() => this.#hasRead() && !this.#store && void this.#fetch());
  }

  #hasRead = (): boolean => here().keys("regia:l:").length > 0;

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #gradeButtons = (): HTMLElement[] => [...this.querySelectorAll<HTMLElement>("[data-grade]")];

  async #fetch(): Promise<void> {
    const failed = [...this.querySelectorAll<HTMLElement>(".review-failed > *")];
    const retried = failed.some((part) => !part.hidden);
    for (const part of failed) part.hidden = true;
    this.#part(".review-loading").hidden = false;
    try {
      this.#deck = await readDeck(await fetch(this.dataset["deck"] ?? ""));
    } catch {
      for (const part of failed) part.hidden = false;
      if (retried) this.#part("[data-retry]").focus();
      return;
    } finally {
      this.#part(".review-loading").hidden = true;
    }
    this.#store = reviewStore(this.#deck.cards);
    this.#part<HTMLInputElement>("#review-limit").value = String(this.#store.limit);
    this.#next(retried);
    // After the records have heard of it: what another tab has graded isn't asked again here.
    here().onChange(() => setTimeout(() => this.#refresh()));
    // A page left open overnight has a new day's cards in the morning.
    document.addEventListener("visibilitychange", () => this.#refresh());
  }

  /** Brings the counts up to date; a card that one is at stays. */
  #refresh(): void {
    if (this.#card) this.#sum();
    else this.#next(false);
  }

  /** Asks the first card of the queue, or the one named. */
  #next(focus: boolean, wanted: string | null = null): void {
    const store = this.#store;
    if (!store) return;
    const today = store.today();
    const id = wanted ?? today.queue[0];
    this.#card = this.#deck.cards.find((card) => card.id === id) ?? null;
    this.#turned = false;
    this.#part(".review-empty").hidden = store.begun();
    this.#part(".review-done").hidden = !store.begun() || this.#card !== null;
    const article = this.#part(".review-card");
    article.hidden = this.#card === null;
    if (this.#card)
      showFront(this, this.#card, this.#deck.lessons[store.lessonOf(this.#card.id)], store.times(this.#card.id));
    this.#sum(today);
    if (focus) (this.#card ? article : this.#part(".review-done")).focus();
  }

  #inputs = (): HTMLInputElement[] => optionsOf(this).flatMap((option) => option.querySelector("input") ?? []);

  /** Shows the answer, and the grades. */
  #turn(): void {
    const card = this.#card;
    if (!card || !this.#store || this.#turned) return;
    const result = this.#part(".result");
    let advice: Grade | null = null;
    if (isQuestion(card)) {
      const chosen = this.#inputs().flatMap((input, n) => (input.checked ? [n] : []));
      if (chosen.length === 0) {
        result.textContent = this.#words.chooseFirst;
        this.#inputs()[0]?.focus();
        return;
      }
      const words = { right: this.#words.optionRight, wrong: this.#words.optionWrong, yours: this.#words.optionYours };
      const right = showOptions(optionsOf(this), chosen, words);
      for (const input of this.#inputs()) input.disabled = true;
      result.textContent = right ? this.#words.right : this.#words.wrong;
      advice = right ? 3 : 1;
    } else {
      result.textContent = "";
      this.#part(".review-back").hidden = false;
    }
    this.#turned = true;
    showTurners(this, false);
    this.#part(".review-grades").hidden = false;
    showWhen(this.#gradeButtons(), this.#store.preview(card.id), advice, this.#words);
    const back = this.#part(isQuestion(card) ? ".review-options" : ".review-back");
    back.tabIndex = -1;
    back.focus({ preventScroll: isQuestion(card) });
  }

  #grade(grade: Grade): void {
    if (!this.#card || !this.#turned) return;
    this.#store?.grade(this.#card.id, grade);
    this.#next(true);
  }

  #undo(): void {
    const id = this.#store?.undo();
    if (id) this.#next(true, id);
    if (id) this.#part(".result").textContent = this.#words.undone;
  }

  #limit(input: HTMLInputElement): void {
    if (input.value !== "") this.#store?.setLimit(input.valueAsNumber);
    input.value = String(this.#store?.limit ?? "");
    // The card that one is at stays; without one, new cards may have come.
    if (this.#card && !this.#isHeld()) this.#sum();
    else this.#next(false);
  }

  /** Whether the card at hand is no longer for today and still unturned. */
  #isHeld = (): boolean => !this.#turned && this.#store?.today().queue.includes(this.#card?.id ?? "") === false;

  #key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.id === "review-limit") return;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    const input = this.#turned ? undefined : this.#inputs()[digit - 1];
    if (event.key === "u" || event.key === "U") this.#undo();
    else if (digit > 0 && this.#turned && digit <= 4) this.#grade(digit as Grade);
    else if (input) {
      input.focus();
      input.click();
    } else if ((event.key === " " || event.key === "Enter") && this.#isCard(target)) this.#turn();
    else return;
    event.preventDefault();
  }

  /** Whether a key was pressed on the card itself rather than on a control in it. */
  #isCard = (target: HTMLElement): boolean => !this.#turned && target === this.#part(".review-card");

  /** Brings the counts and what comes up to date. */
  #sum(today = this.#store?.today()): void {
    if (this.#store && today) showSums(this, this.#store, today, this.#words);
  }
}

customElements.define("regia-review", RegiaReview);
