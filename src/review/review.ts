import { openRecord } from "../stores/record.ts";
import { allOf } from "../stores/records/all.ts";
import { mergeReviews, nameOf, type Review, reviewKind } from "../stores/records/review.ts";
import { openSettings } from "../stores/settings.ts";
import { here, type Vault } from "../stores/vault.ts";
import { type KnownCard, mostNewADay, newADay, type Today, todayOf } from "./review-queue.ts";
import { type Grade, grades, nextReview, takenBack } from "./review-schedule.ts";

/** A card as the build lists it: its id, and the lessons that it belongs to, in the order of the path. */
export interface DeckCard {
  /** `q:course/lesson#quiz` or `t:term` */
  readonly id: string;
  /** course/lesson */
  readonly lessons: readonly string[];
}

/** What the review page needs. Nothing here throws. */
export interface ReviewStore {
  /** Whether any lesson was read or answered. */
  begun(): boolean;
  today(): Today;
  /** Days until the card would come back, by grade. */
  preview(id: string): readonly number[];
  /** The lesson to send a reader of the card to: the first of its lessons that is known. */
  lessonOf(id: string): string;
  /** How often a card was graded. */
  times(id: string): number;
  grade(id: string, grade: Grade): void;
  /** Takes the last grade of this sitting back and gives the card's id; null when there is none left. */
  undo(): string | null;
  canUndo(): boolean;
  readonly limit: number;
  setLimit(limit: number): void;
}

/** The reviews of the cards of a deck. */
export function reviewStore(deck: readonly DeckCard[], vault: Vault = here()): ReviewStore {
  const given: { readonly id: string; readonly lesson: string; readonly review: string }[] = [];
  const settings = openSettings(vault);
  const limit = () => settings.$record.get().newCards ?? newADay;
  const record = (lesson: string) => openRecord(vault, reviewKind, lesson);
  const put = (lesson: string, id: string, change: (log: readonly Review[]) => readonly Review[]) =>
    record(lesson).change(({ cards }) => {
      const log = Object.hasOwn(cards, id) ? (cards[id] ?? []) : [];
      return reviewKind.merge({ v: 1, cards: { ...cards, [id]: change(log) } }, reviewKind.empty);
    });
  /** Lessons read or answered. */
  const known = () => {
    const lessons = [...allOf("lessons", vault)].map(([id, { $record }]) => [id, $record.get()] as const);
    return new Map(lessons.filter(([, { readAt, quizzes }]) => readAt !== null || Object.keys(quizzes).length > 0));
  };
  const logsOf = () => {
    const logs = new Map<string, readonly Review[]>();
    for (const { $record } of allOf("reviews", vault).values())
      for (const [id, log] of Object.entries($record.get().cards)) logs.set(id, mergeReviews(logs.get(id) ?? [], log));
    return logs;
  };
  const logOf = (id: string) => logsOf().get(id) ?? [];
  const lessonOf = (id: string) => {
    const lessons = deck.find((card) => card.id === id)?.lessons ?? [];
    const read = known();
    return lessons.find((lesson) => read.has(lesson)) ?? lessons[0] ?? "";
  };
  /** Where a card's reviews are kept: where some are already, else with the first of its lessons that is known. */
  const home = (id: string) => {
    const kept = [...allOf("reviews", vault)].find(([, { $record }]) => Object.hasOwn($record.get().cards, id))?.[0];
    return kept ?? lessonOf(id);
  };
  const cards = (): KnownCard[] => {
    const read = known();
    const logs = logsOf();
    return deck
      .filter(({ lessons }) => lessons.some((lesson) => read.has(lesson)))
      .map(({ id, lessons }) => {
        const answer = read.get(lessons[0] ?? "")?.quizzes[id.split("#")[1] ?? ""];
        return {
          id,
          log: logs.get(id) ?? [],
          missed: id.startsWith("q:") && (answer?.right === false || answer?.missed === true),
        };
      });
  };
  return {
    begun: () => cards().length > 0,
    today: () => todayOf(cards(), limit(), vault.now()),
    preview: (id) => grades.map((grade) => nextReview(logOf(id), grade, vault.now()).days),
    lessonOf,
    times: (id) => logOf(id).filter(({ grade }) => grade > 0).length,
    grade(id, grade) {
      const lesson = home(id);
      const review = nextReview(logOf(id), grade, vault.now());
      put(lesson, id, (log) => [...log, review]);
      given.push({ id, lesson, review: nameOf(review) });
    },
    undo() {
      const last = given.pop();
      if (!last) return null;
      put(last.lesson, last.id, (log) =>
        log.map((review) => (nameOf(review) === last.review && review.grade > 0 ? takenBack(review) : review)),
      );
      return last.id;
    },
    canUndo: () => given.length > 0,
    get limit() {
      return limit();
    },
    setLimit: (wish) => {
      const newCards = Math.min(mostNewADay, Math.max(0, Math.round(wish)));
      if (Number.isFinite(newCards)) settings.change((now) => ({ ...now, newCards }));
    },
  };
}
