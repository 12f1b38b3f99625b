/**
 * How long Excel may take for what it is asked, in milliseconds. Whoever waits beyond it is told that there is no answer; what was asked may
 * still be done late. A formula waits twice as long as a request (`functions/with-timeout.ts`), since it may be behind one.
 */
export const TIME_LIMITS = {
  /** One request: a batch, or a call of Office. */
  request: 10_000,
  /** Making a copy of the whole workbook. */
  copy: 90_000,
  /** Handing over a slice of that copy. */
  slice: 30_000,
  /** Opening another window. */
  window: 30_000,
} as const;
