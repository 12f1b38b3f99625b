declare global {
  /** Set by `jest.long.config.js`. */
  var allCases: boolean | undefined;
}

/**
 * The cases of a test that differ only in looks: the first `count` of them in `npm test`, all of them in `npm run test:long`.
 * A file that uses it is named in `jest.long.config.js`.
 *
 * @example
 * it.each(sampleOf([320, 350, 500], 1))("fits at %i px", async (width) => …);
 */
export function sampleOf<const T>(cases: readonly T[], count: number): readonly T[] {
  return globalThis.allCases ? cases : cases.slice(0, count);
}
