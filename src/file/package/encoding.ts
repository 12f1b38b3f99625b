import { FileRefusal } from "../refusal/refusal";

/** The bytes of a part → text; UTF-8 or UTF-16. A byte order mark stays in UTF-8 text, so that it is written back. @throws FileRefusal */
export function decode(content: Uint8Array, part: string): string {
  const wide = wideEncoding(content[0], content[1]);
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true, ignoreBOM: wide === null }).decode(content);
  } catch {
    throw new FileRefusal("wrong-encoding", { part });
  }
}

/** XML 1.0, appendix F: a byte order mark, or `<` in two bytes. */
function wideEncoding(first: number | undefined, second: number | undefined): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}
