import type { ZipFile } from "./entry";
import { writeZip } from "./write-zip";

const EMPTY: ZipFile = { bytes: new Uint8Array(), entries: [], comment: new Uint8Array() };

/**
 * A zip of files by their names, in their order; the same files give the same bytes.
 * @example newZip(new Map([["Denpasar 2021 - Bappeda.xlsx", bytes]]))
 */
export const newZip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => writeZip(EMPTY, files);
