/** How far outside the window an exercise is woken. */
const rootMargin = "300px";

/**
 * Wakes an exercise when it comes near the window. Astro's own island element would put its 1.8 KB of inline script
 * into every lesson.
 */
class RegiaExercise extends HTMLElement {
  connectedCallback(): void {
    // Where it is what the page is for, the keyboard must not get past it before it has come.
    if (this.dataset["now"] !== undefined) {
      this.#wake();
      return;
    }
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        this.#wake();
      },
      { rootMargin },
    );
    near.observe(this);
  }

  #wake(): void {
    import("./mount-exercise.tsx").then(
      ({ mountExercise }) => mountExercise(this, { ...this.dataset }),
      () => {
        this.className = "note";
        this.dataset["kind"] = "warning";
        this.role = "alert";
        this.textContent = this.dataset["failed"] ?? "";
      },
    );
  }
}

customElements.define("regia-exercise", RegiaExercise);
