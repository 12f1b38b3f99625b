/** One entry of a zip as its central directory describes it; the bytes themselves stay in the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins and where the entry (data descriptor included) ends. */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  /** The record of the central directory, header included. */
  readonly record: Uint8Array;
}

/** A zip that was opened: its entries in the order of the central directory. */
export interface ZipFile {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const localSignature = 0x04034b50;
export const centralSignature = 0x02014b50;
export const endSignature = 0x06054b50;
/** Of the record that leads to a 64-bit list. */
export const zip64Signature = 0x07064b50;
