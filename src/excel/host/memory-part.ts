/** A custom XML part of our namespace, as it stands in the file. */
export interface MemoryPart {
  /** Excel's id of the part. */
  readonly id: string;
  readonly xml: string;
}
