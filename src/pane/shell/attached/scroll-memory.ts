import type { PageId } from "../../hooks";

/** How one page looked when the person left it. */
export class PageView {
  /** Names of the folds that stand open. */
  readonly openFolds = new Set<string>();
  private scrollTop = 0;

  /** The page is left, scrolled down by so many pixels. */
  leave(scrollTop: number): void {
    this.scrollTop = scrollTop;
  }

  /** How far down the page was when it was left, and 0 when asked again: clicking a page's own tab leads to its top. */
  takeScrollTop(): number {
    const { scrollTop } = this;
    this.scrollTop = 0;
    return scrollTop;
  }
}

/** How each page was left, as long as one table is attached. */
export class ScrollMemory {
  private readonly views = new Map<PageId, PageView>();

  /** The same object for the same page, each time. */
  of(page: PageId): PageView {
    const view = this.views.get(page) ?? new PageView();
    this.views.set(page, view);
    return view;
  }
}
