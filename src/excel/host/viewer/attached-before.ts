import { ATTACHED, SALT } from "./attached-keys";
import { recall, remember } from "./viewer-memory";

/** As {@link printOf} writes a workbook. Lines of before were addresses in plain text. */
const PRINT = /^[0-9a-z]{1,22}$/;
/** So many workbooks are kept in mind; beyond that the one not attached for longest is forgotten. */
const MOST = 100;

/**
 * Whether this viewer attached the open workbook before and did not detach it since. Kept in the viewer's browser,
 * because attaching leaves nothing in the workbook. A workbook that was never saved has no address and is not known. Of an address only a
 * fingerprint is kept, which tells nobody where people keep what.
 */
export function wasAttached(): boolean {
  const address = openWorkbook();
  return address !== null && known().includes(address);
}

/** Keeps in mind that the open workbook is attached. */
export function noteAttached(): void {
  const address = openWorkbook();
  if (address !== null && known()[0] !== address) keep([address, ...others(address)].slice(0, MOST));
}

/** Forgets the open workbook. */
export function forgetAttached(): void {
  const address = openWorkbook();
  if (address !== null && known().includes(address)) keep(others(address));
}

function openWorkbook(): string | null {
  const { url } = Office.context.document as { readonly url?: string | null };
  return url ? printOf(url, salt()) : null;
}

/** What makes the fingerprints of this browser its own: nobody can look an address up in them by trying. */
function salt(): string {
  const known = recall(SALT);
  if (known !== null) return known;
  const made = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");
  remember(SALT, made);
  return made;
}

/**
 * A fingerprint of 106 bits: enough that no two workbooks of one person have the same.
 * @example printOf("https://kota.go.id/LKE.xlsx", "salt") // always the same letters and digits
 */
export function printOf(address: string, saltOfBrowser: string): string {
  return [1, 2].map((seed) => hash53(`${saltOfBrowser}\n${address}`, seed).toString(36)).join("");
}

/** cyrb53, a hash of 53 bits (public domain): the browser's own is only to be had for a promise. */
function hash53(text: string, seed: number): number {
  let [one, other] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}

function others(address: string): readonly string[] {
  return known().filter((each) => each !== address);
}

/** One fingerprint a line. Addresses of before become fingerprints. */
function known(): readonly string[] {
  const lines = (recall(ATTACHED) ?? "").split("\n").filter((line) => line !== "");
  if (lines.every((line) => PRINT.test(line))) return lines;
  const prints = lines.map((line) => (PRINT.test(line) ? line : printOf(line, salt())));
  keep(prints);
  return prints;
}

function keep(addresses: readonly string[]): void {
  remember(ATTACHED, addresses.join("\n"));
}
