/** Lets the document's title follow the step, and puts it back (WCAG 2.2 SC 2.4.2). */
export class PageTitle {
  #before: string | undefined;
  #shown = '';

  follow(wanted: boolean, title: string): void {
    if (!wanted) {
      this.restore();
      return;
    }
    this.#before ??= document.title;
    if (title === this.#shown) return;
    this.#shown = title;
    document.title = title;
  }

  restore(): void {
    if (this.#before !== undefined) document.title = this.#before;
    this.#before = undefined;
    this.#shown = '';
  }
}
