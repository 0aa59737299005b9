import { elide } from "../../exercises/lib/text/elide.ts";
import { dateRegion } from "../dom/date-region.ts";
import { fill } from "../dom/fill.ts";
import { make } from "../dom/make.ts";
import { pageLocale } from "../dom/page-locale.ts";
import { partOf } from "../dom/part-of.ts";
import { durationInWords } from "../i18n/duration.ts";
import { doneSoFar } from "../stores/done.ts";
import { followedPath, type PathLessons, whereToGoOn } from "../stores/followed-path.ts";
import { openSettings } from "../stores/settings.ts";
import { here } from "../stores/vault.ts";
import { dayAfter, localDay, mondayOf } from "./calendar-day.ts";
import { pathToPlan } from "./path-to-plan.ts";
import { type CalendarFields, readCalendar, saveCalendar, showCalendar } from "./plan-calendar.ts";
import { planWeeks } from "./plan-weeks.ts";

interface Row {
  readonly id: string;
  readonly minutes: number;
  readonly element: HTMLElement;
}

/** How far from today a plan may begin, in days: a year before, for one that is under way, and ten years after. */
const daysBack = 366;
const daysAhead = 3653;

/** The Monday after today, as YYYY-MM-DD by the visitor's own calendar. */
const nextMonday = (now: Date): string => dayAfter(mondayOf(localDay(now)), 7);

/** The plan of a path. Its markup stands in the start page; this spreads the lessons over weeks and writes the calendar. */
class RegiaPlan extends HTMLElement {
  #rows: Row[] = [];
  #paths: PathLessons = {};
  /** The path that was followed as the page opened: arrow keys go through all of them on the way to one. */
  #before = "";
  /** The first day of the plan: the last one in the field that a plan may begin on. */
  #from = "";

  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#rows = [...this.querySelectorAll<HTMLElement>("[data-minutes]")].map((element) => ({
      id: element.dataset["id"] ?? "",
      minutes: Number(element.dataset["minutes"]),
      element,
    }));
    this.#paths = JSON.parse(this.dataset["paths"] ?? "{}") as PathLessons;
    this.#before = this.#followed();
    this.#restore();
    const form = this.#part<HTMLFormElement>("form");
    form.hidden = false;
    form.addEventListener("change", () => {
      this.#takeDay();
      this.#keep();
      this.#show();
    });
    // While a year is being typed it is another one: what is wrong is said once the day has been left.
    this.#day().addEventListener("blur", () => this.#tellDay());
    this.#part("[data-back]").addEventListener("click", () => this.#takeBack());
    this.#part("[data-ics]").addEventListener("click", () => this.#download());
    // Whoever goes by what is shown has made a plan, even if nothing had to be changed.
    this.#part("[data-begin]").addEventListener("click", () => this.#keep());
    this.#show();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #input = (name: string) => this.#part<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);

  readonly #day = () => this.#part<HTMLInputElement>('[name="from"]');

  #calendar = (): CalendarFields => ({
    days: [...this.querySelectorAll<HTMLInputElement>('[name="day"]')],
    time: this.#part<HTMLInputElement>('[name="time"]'),
  });

  #ways = () => [...this.querySelectorAll<HTMLInputElement>('[name="way"]')];

  /** What was chosen before; a link may ask for a path. */
  #restore(): void {
    const settings = openSettings().$record.get();
    const { plan } = settings;
    const ways = this.#ways();
    const chosen = pathToPlan(
      ways.map(({ value }) => value),
      new URLSearchParams(location.search).get("path"),
      followedPath(this.#paths, settings),
    );
    for (const way of ways) if (way.value === chosen) way.checked = true;
    const minutes = this.#input("minutes");
    if (plan) minutes.value = String(plan.minutes);
    // A number that is no longer offered leaves the choice empty.
    if (minutes.value === "") minutes.value = "120";
    showCalendar(this.#calendar(), plan);
    const now = here().now();
    const day = this.#day();
    day.min = dayAfter(localDay(now), -daysBack);
    day.max = dayAfter(localDay(now), daysAhead);
    day.value = plan?.from ?? "";
    const isKept = day.validity.valid;
    // A plan that was never made begins next Monday; so does one of long ago or of the far future, which begins anew.
    if (!isKept) day.value = nextMonday(now);
    this.#takeDay();
    // Said before anything is changed: the first change keeps the new day.
    if (plan && !isKept) this.#tell(elide(fill(this.dataset["anew"], ...[plan.from, day.value].map(this.#date))));
  }

  /** Goes by the day in the field, if a plan may begin on it. */
  #takeDay(): void {
    const { value, validity } = this.#day();
    if (!validity.valid) return;
    this.#from = value;
    this.#tellDay();
  }

  /** Says which days a plan may begin on, where the one in the field isn't among them. */
  #tellDay(): void {
    const { min, max, validity } = this.#day();
    const said = validity.valid ? "" : elide(fill(this.dataset["noDay"], ...[min, max, this.#from].map(this.#date)));
    this.#tell(said);
    this.#day().ariaInvalid = validity.valid ? null : "true";
  }

  /** Says something of the first day. */
  #tell(said: string): void {
    const told = this.#part("[data-day-told]");
    if (told.textContent !== said) told.textContent = said;
  }

  #chosen() {
    return {
      path: this.#ways().find(({ checked }) => checked)?.value ?? "",
      minutes: Number(this.#input("minutes").value),
      from: this.#from,
    };
  }

  #keep(): void {
    const { path, ...first } = this.#chosen();
    const plan = { ...first, ...readCalendar(this.#calendar()) };
    const changes = path !== this.#followed();
    openSettings().change(({ path: _, ...others }) => ({ ...others, plan, ...(path === "" ? {} : { path }) }));
    if (changes) this.#tellFollowed();
  }

  readonly #followed = () => followedPath(this.#paths, openSettings().$record.get()) ?? "";

  readonly #nameOf = (path: string) => this.#ways().find(({ value }) => value === path)?.dataset["name"] ?? "";

  /** A path that is chosen is followed everywhere: that is said, and can be taken back. */
  #tellFollowed(): void {
    this.#part("[data-followed-now]").textContent = fill(this.dataset["followed"], this.#nameOf(this.#followed()));
    const back = this.#part("[data-back]");
    back.textContent = fill(this.dataset["backTo"], this.#nameOf(this.#before));
    back.hidden = this.#followed() === this.#before;
  }

  #takeBack(): void {
    const back = this.#part("[data-back]");
    const way = this.#ways().find(({ value }) => value === this.#before);
    if (way === undefined) return;
    way.checked = true;
    this.#keep();
    this.#show();
    // There is nothing more to take back; the focus goes to what is chosen now.
    back.hidden = true;
    way.focus();
  }

  /** The next step: the lesson with which the chosen path begins, or goes on. */
  #showBegin(): void {
    const { path } = this.#chosen();
    const all = this.#rows.map(({ id }) => id);
    const { path: _, ...others } = openSettings().$record.get();
    const { read } = doneSoFar();
    const stop = whereToGoOn(all, this.#paths, path === "" ? others : { ...others, path }, read);
    const own = this.#paths[path] ?? all;
    const next = stop ?? own.find((id) => !read(id));
    const link = this.#rows.find(({ id }) => id === next)?.element.querySelector("a");
    const begin = this.#part<HTMLAnchorElement>("[data-begin]");
    begin.hidden = !link;
    if (!link) return;
    begin.href = link.href;
    begin.textContent = fill(this.dataset[own.some(read) ? "goOnWith" : "beginWith"], link.textContent.trim());
  }

  /** Ticks the lessons that have been read. */
  #tick(): void {
    const { read } = doneSoFar();
    for (const { id, element } of this.#rows) partOf(element, "[data-read]").hidden = !read(id);
  }

  #weeks() {
    const { path, minutes, from } = this.#chosen();
    const ids = this.#paths[path];
    const rows = ids ? ids.flatMap((id) => this.#rows.find((row) => row.id === id) ?? []) : this.#rows;
    return planWeeks(rows, minutes, from);
  }

  /** A day in words; its number and its month stay on one line. */
  readonly #date = (day: string) =>
    new Intl.DateTimeFormat(dateRegion(), { dateStyle: "long", timeZone: "UTC" })
      .format(new Date(`${day}T00:00:00Z`))
      .replace(" ", "\u00a0");

  #show(): void {
    this.#tick();
    const weeks = this.#weeks();
    const last = weeks.at(-1);
    const lessons = weeks.reduce((sum, week) => sum + week.lessons.length, 0);
    const words = weeks.length === 1 ? this.dataset["one"] : this.dataset["sum"];
    const said = fill(words, weeks.length, lessons, last ? this.#date(last.start) : "");
    this.#part("output").textContent = elide(said);
    this.#part("[data-weeks]").replaceChildren(
      ...weeks.map((week, index) => {
        const time = durationInWords(week.minutes, pageLocale());
        const head = elide(fill(this.dataset["week"], index + 1, this.#date(week.start), time));
        const lessons = week.lessons.map(({ element }) => element.cloneNode(true));
        return make("li", {}, make("h3", {}, head), make("ul", {}, ...lessons));
      }),
    );
    this.#part("[data-all]").hidden = true;
    this.#showBegin();
  }

  #download(): void {
    this.#keep();
    saveCalendar(this.#weeks(), this.#chosen().path, readCalendar(this.#calendar()), this.dataset["event"]);
    this.#part("span[data-told]").textContent = this.dataset["told"] ?? "";
  }
}

customElements.define("regia-plan", RegiaPlan);
