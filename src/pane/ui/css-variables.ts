/** Height of the write bar, which covers the lower end of the page: sticky parts of a page stand above it. */
export const WRITE_BAR_HEIGHT = "--spbe-write-bar";

/** Height of the head, which covers the upper end of the page: sticky parts of a page stand below it. */
export const HEAD_HEIGHT = "--spbe-head";
