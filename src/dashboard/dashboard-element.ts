import { counted, fill } from "../dom/fill.ts";
import { load } from "../dom/load.ts";
import { make } from "../dom/make.ts";
import { partOf } from "../dom/part-of.ts";
import { showStorage } from "../dom/storage-notes.ts";
import { wordsIn } from "../dom/words-in.ts";
import { openRecord } from "../stores/record.ts";
import { allOf } from "../stores/records/all.ts";
import { exerciseKind } from "../stores/records/exercise.ts";
import { reviewKind } from "../stores/records/review.ts";
import { testKind } from "../stores/records/test.ts";
import { openSettings } from "../stores/settings.ts";
import { sittingProgress } from "../stores/sitting-progress.ts";
import { backupDue, dismissReminder } from "../stores/transfer/backup.ts";
import { resetCourse, resetExercise, type Undo } from "../stores/transfer/reset.ts";
import { here } from "../stores/vault.ts";
import { showAttempts } from "./attempts-region.ts";
import { levelsInWords } from "./levels-in-words.ts";
import { type DashboardOutline, outlineIn } from "./outline.ts";
import { overviewOf } from "./overview.ts";
import { showCourse, showNextStop } from "./path-region.ts";
import type { Level } from "./skill-level.ts";
import { showSkills } from "./skills-region.ts";
import { showWeeks } from "./weeks-region.ts";
import type { DashboardWords } from "./words.ts";
import { workLog } from "./work-log.ts";

/** Lets the browser draw and listen before work goes on. */
const turn = () => new Promise<void>((done) => setTimeout(done));

/** The dashboard. Its markup stands in the progress page; this fills it from the records and keeps it up to date. */
class RegiaDashboard extends HTMLElement {
  #words = {} as DashboardWords;
  #outline = {} as DashboardOutline;
  #undo: Undo | null = null;
  #waiting = false;
  #overview = overviewOf([], {});
  /** Grows with each showing, so that one that is overtaken stops. */
  #showing = 0;
  /** Whether anything has stood here that the page as it was built doesn't say. */
  #filled = false;

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#words = wordsIn(this);
    this.#outline = outlineIn(this);
    this.#overview = overviewOf(this.#outline.path, this.#outline.paths);
    for (const { $record } of [
      ...this.#outline.path.map(({ id }) => openRecord(here(), testKind, id)),
      ...this.#lessons().map((id) => openRecord(here(), reviewKind, id)),
    ])
      $record.listen(() => this.#soon());
    this.#overview.listen(() => this.#soon());
    here().health.$health.subscribe((health) => showStorage(this, health));
    this.addEventListener("click", ({ target }) => target instanceof Element && this.#click(target));
    // A page left open over midnight, or come back to.
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#soon());
    void this.#show();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #lessons = () => this.#outline.path.flatMap(({ lessons }) => lessons.map(({ id }) => id));

  /** Once for many records that change together. */
  #soon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      void this.#show();
    });
  }

  /** Shows all there is, from the top; between parts the browser gets its turn. */
  async #show(): Promise<void> {
    const showing = ++this.#showing;
    const isCurrent = async () => {
      await turn();
      return showing === this.#showing;
    };
    const overview = this.#overview.get();
    const now = here().now();
    const settings = openSettings().$record.get();
    const exercise = (id: string) => openRecord(here(), exerciseKind, id).$record.get();
    const test = (course: string) => openRecord(here(), testKind, course).$record.get();
    // A final test stands for itself: whoever took one has begun, without a lesson marked as read.
    const untouched = overview.untouched && !this.#outline.path.some(({ id }) => test(id).results.length > 0);
    showNextStop(this, { ...overview, untouched }, this.#words);
    this.#showSitting();
    if (!untouched) void this.#showReview();
    this.#part("[data-backup]").hidden = !backupDue(overview.attempts, settings, now);
    if (!(await isCurrent())) return;
    const deeds = workLog({
      lessons: [...allOf("lessons")].map(([id, { $record }]) => [id, $record.get()] as const),
      exercises: [...allOf("exercises")].map(([id, { $record }]) => [id, $record.get()] as const),
      tests: this.#outline.path.map(({ id }) => test(id)),
      reviews: [...allOf("reviews").values()].map(({ $record }) => $record.get()),
      minutes: (id) => this.#outline.minutes.get(id) ?? 0,
    });
    showWeeks(this, deeds, settings.plan, now, this.#words);
    this.#filled ||= !untouched || deeds.length > 0;
    if (!this.#filled) return;
    const levels: Level[] = [];
    for (const course of overview.courses) {
      if (!(await isCurrent())) return;
      showCourse(this, course, this.#words.state);
      levels.push(...showSkills(this, course.id, this.#outline, { exercise, test }, this.#words));
    }
    this.#part(".dash-place [data-levels]").textContent = levelsInWords(levels, this.#words);
    if (await isCurrent()) showAttempts(this, this.#outline, exercise, this.#words);
  }

  /** What reckons which cards are left today is fetched for those who have reviewed; those that come back are told before the deck is here. */
  async #showReview(): Promise<void> {
    const reviewed = [...allOf("reviews").values()].some(({ $record }) => Object.keys($record.get().cards).length > 0);
    const link = this.#part("[data-review]");
    const say = (left: number, none: string) => {
      link.textContent = left > 0 ? counted(this.#words.due, left) : none;
      link.toggleAttribute("data-due", left > 0);
    };
    if (!reviewed) say(0, this.#words.notReviewed);
    else
      await load(import("../review/review-due.ts"), async ({ backToday, leftNow }) => {
        say(backToday(), this.#words.noneDue);
        say(await leftNow(this.dataset["deck"] ?? ""), this.#words.noneDue);
      });
  }

  /** Final tests that were begun and not handed in. */
  #showSitting(): void {
    const place = this.#part("[data-sitting]");
    const open = [...this.querySelectorAll<HTMLElement>("[data-course]")].flatMap((card) => {
      const { current } = openRecord(here(), testKind, card.dataset["course"] ?? "").$record.get();
      if (!current) return [];
      const said = counted(this.#words.test, sittingProgress(current).answered);
      const link = make("a", { href: card.dataset["test"] ?? "" }, `${card.dataset["title"]}: ${said}`);
      link.dataset["due"] = "";
      return [link];
    });
    place.hidden = open.length === 0;
    place.replaceChildren(...open);
  }

  #click(target: Element): void {
    const { doneExercise, doneCourse, undone } = this.#words.reset;
    const button = target.closest<HTMLElement>("button");
    const data = button?.dataset ?? {};
    const course = this.#overview
      .get()
      .courses.find(({ id }) => id === target.closest<HTMLElement>("[data-course]")?.dataset["course"]);
    if ("resetExercise" in data) {
      const id = target.closest<HTMLElement>("[data-exercise]")?.dataset["exercise"] ?? "";
      this.#tell(fill(doneExercise, this.#outline.exercises.get(id)?.title ?? id), resetExercise(id));
    } else if ("resetCourse" in data && course) {
      const exercises = course.lessons.flatMap((lesson) => lesson.exercises.map(({ id }) => id));
      const lessons = course.lessons.map(({ id }) => id);
      this.#tell(fill(doneCourse, course.title), resetCourse({ id: course.id, lessons, exercises }));
    } else if ("later" in data) {
      dismissReminder();
      void this.#show();
      this.#tell(this.#words.reminderLater, null);
    } else if ("undo" in data) {
      this.#undo?.();
      this.#tell(undone, null);
    }
  }

  /** Tells what was just done. It stays until the next thing is done: an undo that fades away is no undo. */
  #tell(text: string, undo: Undo | null): void {
    this.#undo = undo;
    const toast = this.#part("[data-toast]");
    const button = this.#part("[data-undo]");
    toast.dataset["shown"] = "";
    this.#part("[data-toast] span").textContent = text;
    button.hidden = undo === null;
    // The button that was pressed may be gone with what it reset; the focus goes to what can be done next.
    (undo === null ? toast : button).focus({ preventScroll: true });
  }
}

customElements.define("regia-dashboard", RegiaDashboard);
