import { asSeen, findIndicator, findInstrument, nameCore, type ExternalIndex } from "../../instrument";
import { decimal } from "../score/fraction";
import type { CellValue, Fraction } from "../types";
import { scaleOfIndex } from "./convert-index";

/** What a cell with another body's index says. */
export type IndexReading =
  | { readonly kind: "value"; readonly value: Fraction }
  /** Not there yet: Pemdi then counts 1 (*menunggu indeks*). */
  | { readonly kind: "awaited" }
  | { readonly kind: "invalid"; readonly reason: "error" | "not-a-number" | "out-of-scale" };

const NUMBER = /^(\d+(?:[.,]\d+)?)\s*%?$/;
const PLACEHOLDER = /^(?:[-\u2010-\u2015]+|n\/?a)?$/i;

/**
 * Reads the value of an index: a number, or one as text with comma or point. A blank, a dash, `N/A`, and 0 where no index is so
 * low (a blank reaches a function on desktop as 0) say that it is awaited.
 * @example readIndex("SDI", "68,75") // { kind: "value", value: 6875/100 }
 */
export function readIndex(index: ExternalIndex, cell: CellValue): IndexReading {
  const { lowest, highest } = scaleOfIndex(index);
  if (cell === null) return { kind: "awaited" };
  if (typeof cell === "object") return { kind: "invalid", reason: "error" };
  const text = typeof cell === "string" ? asSeen(cell).trim() : null;
  if (text !== null && PLACEHOLDER.test(text)) return { kind: "awaited" };
  const written = text === null ? cell : NUMBER.exec(text)?.[1]?.replace(",", ".");
  const number = typeof written === "string" ? Number(written) : written;
  if (typeof number !== "number" || !Number.isFinite(number)) return { kind: "invalid", reason: "not-a-number" };
  if (number === 0 && lowest > 0) return { kind: "awaited" };
  if (number < lowest || number > highest) return { kind: "invalid", reason: "out-of-scale" };
  return { kind: "value", value: decimal(number) };
}

/** What people call the indices, without *Indeks* in front. */
const NAMES: Readonly<Record<string, ExternalIndex | "IKASANDI">> = {
  sdi: "SDI",
  "satu data": "SDI",
  "satu data indonesia": "SDI",
  sjig: "SJIG",
  "simpul jaringan": "SJIG",
  "simpul jaringan informasi geospasial": "SJIG",
  ips: "IPS",
  epss: "IPS",
  "pembangunan statistik": "IPS",
  ikasandi: "IKASANDI",
  kami: "IKASANDI",
};

/**
 * The index that a text names, itself or by the indicator of Pemdi that takes its value from it; `"IKASANDI"` for that of BSSN,
 * which is evidence and becomes no value (and for Indeks KAMI, which is not accepted for it); `null` for none.
 * @example namedIndex("Indeks Satu Data Indonesia") // "SDI"
 * @example namedIndex("I7") // "IPS"
 */
export function namedIndex(text: string): ExternalIndex | "IKASANDI" | null {
  const core = nameCore(text);
  if (Object.hasOwn(NAMES, core)) return NAMES[core] ?? null;
  const pemdi = findInstrument("8/2026");
  return (pemdi && findIndicator(pemdi, text)?.externalIndex) ?? null;
}
