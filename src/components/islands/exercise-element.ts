/** How far outside the window an exercise is woken. */
const rootMargin = "300px";

/**
 * Wakes an exercise when it comes near the window. Astro's own island element would put its 1.8 KB of inline script
 * into every lesson.
 */
class RegiaExercise extends HTMLElement {
  connectedCallback(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        import("./mount-exercise.tsx").then(
          ({ mountExercise }) => mountExercise(this, { ...this.dataset }),
          () => this.#failed(),
        );
      },
      { rootMargin },
    );
    near.observe(this);
  }

  #failed(): void {
    const told = document.createElement("p");
    told.className = "note";
    told.dataset["kind"] = "warning";
    told.role = "alert";
    told.textContent = this.dataset["failed"] ?? "";
    this.replaceChildren(told);
  }
}

customElements.define("regia-exercise", RegiaExercise);
