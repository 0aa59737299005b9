import { partOf } from "../dom/part-of.ts";
import { openSettings } from "../stores/settings.ts";
import { here } from "../stores/vault.ts";

/** The choice to follow the path of its page, or the whole one again. Its markup stands in FollowPath.astro. */
class RegiaFollow extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset["ready"] !== undefined) return;
    this.dataset["ready"] = "";
    this.#part("[data-follow]").addEventListener("click", () => this.#follow(this.dataset["path"]));
    this.#part("[data-unfollow]").addEventListener("click", () => this.#follow(undefined));
    here().onChange(() => this.#show());
    this.#show();
  }

  readonly #part = <T extends HTMLElement>(selector: string) => partOf<T>(this, selector);

  #follow(path: string | undefined): void {
    openSettings().change(({ path: _, ...others }) => (path === undefined ? others : { ...others, path }));
    this.#show();
    const told = this.#part("[data-told]");
    if (path === undefined) told.textContent = this.dataset["unfollowed"] ?? "";
    // The button that was pressed is gone. On the one that takes it back, Enter pressed again would undo it.
    told.focus();
  }

  #show(): void {
    const followed = openSettings().$record.get().path === this.dataset["path"];
    this.#part("[data-follow]").hidden = followed;
    this.#part("[data-unfollow]").hidden = !followed;
    this.#part("[data-told]").textContent = (followed && this.dataset["followed"]) || "";
  }
}

customElements.define("regia-follow", RegiaFollow);
