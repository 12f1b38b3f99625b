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
  /** How many times its compressed size a part may inflate to, once it is larger than {@link denseBytes}. */
  readonly ratio: number;
  /** Nesting of XML elements. */
  readonly depth: number;
  /** XML elements of one part. */
  readonly elements: number;
  /** Relationships of one part; Excel allows 65,530 links on a sheet. */
  readonly relationships: number;
  readonly sheets: number;
  /** Cells of one sheet. */
  readonly cells: number;
  /** Places of the grids of all sheets, empty ones between filled ones included; rows, formulas and texts count as several. What is beyond is not looked through. */
  readonly places: number;
}

const MB = 1024 * 1024;

/** Parts smaller than this may be as dense as they like: an empty style sheet of a few kB easily is. */
export const denseBytes = 4 * MB;

/**
 * Parts larger than this are real work of many people, which is never very dense: so a small file cannot cost more than
 * 250 MB and 5 seconds. A part takes its bytes, up to twice that as text, and 24 bytes an element.
 */
export const large = { bytes: 40 * MB, ratio: 60 };

export const defaultLimits: FileLimits = {
  fileBytes: 50 * MB,
  parts: 10_000,
  partBytes: 100 * MB,
  totalBytes: 300 * MB,
  ratio: 400,
  depth: 200,
  elements: 2_000_000,
  relationships: 100_000,
  sheets: 1000,
  cells: 10_000_000,
  places: 4_000_000,
};

/** Bytes as a sentence names them: whole megabytes. */
export const inMegabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / MB)));
