/** What is kept of an element: six numbers, its places in the source and in the list. */
export const FIELDS = 6;
export const START = 0;
export const NAME_END = 1;
export const OPEN_END = 2;
export const CLOSE_START = 3;
export const END = 4;
/** Number of the first element after this one that is not inside it. */
export const NEXT = 5;

/**
 * The elements of a part in the order of the document, as numbers: 24 bytes each. An object for each would take some three hundred,
 * so that a part of 40 MB could fill gigabytes.
 */
export interface XmlTree {
  readonly source: string;
  readonly places: Int32Array;
}
