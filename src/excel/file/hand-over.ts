import type { HandedOver, NamedFile } from "../../session";
import { supports } from "../host/host";
import { answered } from "../resilience/answered";
import { TIME_LIMITS } from "../resilience/time-limits";

/** How long a downloaded file is kept for the browser to fetch, in milliseconds. */
const KEPT = 60_000;

/** Characters that one call takes at a time. */
const CHUNK = 0x8000;

/**
 * Hands a file to the person: in a new window of Excel where it opens one, else as a download. Both are refused by some hosts and rules of
 * offices, and some only say so when asked.
 */
export async function handOver(file: NamedFile): Promise<HandedOver> {
  if (await openInWindow(file)) return "window";
  return download(file) ? "download" : "nowhere";
}

/** Workbooks with macros would lose them in a new window. */
async function openInWindow({ name, bytes }: NamedFile): Promise<boolean> {
  if (!/\.xlsx$/i.test(name) || !supports("ExcelApi", "1.8")) return false;
  try {
    await answered(Excel.createWorkbook(base64(bytes)), TIME_LIMITS.window);
    return true;
  } catch {
    return false;
  }
}

/** Has the browser download a file; `false` where the pane's browser cannot: on Mac, iPad and telephones it does nothing, without a word. */
export function download({ name, bytes }: NamedFile): boolean {
  const { Mac, iOS, Android } = Office.PlatformType;
  if ([Mac, iOS, Android].includes(Office.context.platform)) return false;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: "application/octet-stream" }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  return true;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
