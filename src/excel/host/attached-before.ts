import { recall, remember } from "./viewer-memory";

const KEY = "attached";
/** So many workbooks are kept in mind; beyond that the one not attached for longest is forgotten. */
const MOST = 100;

/**
 * Whether this viewer attached the open workbook before and did not detach it since. Kept in the viewer's browser,
 * because attaching leaves nothing in the workbook. A workbook that was never saved has no address and is not known.
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
  return url ? url : null;
}

function others(address: string): readonly string[] {
  return known().filter((each) => each !== address);
}

// One address a line: an address has no line breaks.
function known(): readonly string[] {
  return (recall(KEY) ?? "").split("\n").filter((line) => line !== "");
}

function keep(addresses: readonly string[]): void {
  remember(KEY, addresses.join("\n"));
}
