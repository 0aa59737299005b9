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
          () => {
            this.className = "note";
            this.dataset["kind"] = "warning";
            this.role = "alert";
            this.textContent = this.dataset["failed"] ?? "";
          },
        );
      },
      { rootMargin },
    );
    near.observe(this);
  }
}

customElements.define("regia-exercise", RegiaExercise);
