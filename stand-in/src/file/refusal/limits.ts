/**
 * What a file may cost before it is refused. Sizes declared inside a zip are written by whoever made the file,
 * so they are never trusted: inflation is counted byte by byte against these numbers.
 */
export interface FileLimits {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  /** Number of parts. */
  readonly parts: number;
  /** Inflated size of one part, in bytes. */
  readonly partBytes: number;
  /** Inflated size of all parts read, in bytes. */
  readonly totalBytes: number;
  /** Nesting of XML elements. */
  readonly depth: number;
}

export const defaultLimits: FileLimits = {
  fileBytes: 20 * 1024 * 1024,
  parts: 2000,
  partBytes: 50 * 1024 * 1024,
  totalBytes: 100 * 1024 * 1024,
  depth: 200,
};
