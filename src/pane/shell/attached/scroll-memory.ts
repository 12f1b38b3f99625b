import type { PageId } from "./route";

/** How a page was left, to be found so again. */
export class Visit {
  /** Names of the folds that stand open. */
  readonly folds = new Set<string>();
  private top = 0;

  /** The page is left, scrolled down by so many pixels. */
  leave(top: number): void {
    this.top = top;
  }

  /** How far it was scrolled when it was left; once, so that its own tab leads to its top. */
  takeTop(): number {
    const { top } = this;
    this.top = 0;
    return top;
  }
}

/** How each page was left, as long as one table is attached. */
export class Visits {
  private readonly visits = new Map<PageId, Visit>();

  /** The same for the same page. */
  to(page: PageId): Visit {
    const visit = this.visits.get(page) ?? new Visit();
    this.visits.set(page, visit);
    return visit;
  }
}
