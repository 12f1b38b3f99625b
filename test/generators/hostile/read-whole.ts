import {
  defaultLimits,
  type FileLimits,
  FileRefusal,
  OpenPackage,
  reachableParts,
  readWorkbookPart,
  type RefusalReason,
} from "../../../src/file";
import { readWorkbook } from "../../../stand-in/src/file";

/**
 * Reads everything in a file that can be read, part by part.
 * @returns why it is refused, or null where it is read
 * @throws anything else that goes wrong: never allowed
 */
export const readWhole = (bytes: Uint8Array, limits: FileLimits = defaultLimits): RefusalReason | null =>
  refusalOf(() => {
    const opened = new OpenPackage(bytes, limits);
    reachableParts(opened);
    readWorkbookPart(opened);
    for (const part of opened.parts())
      if (/\.(?:xml|rels|vml)$/i.test(part))
        void opened
          .xml(part)
          .descendants("t")
          .map(({ text }) => text.length);
  });

/** Opens a file as the stand-in Excel does. @returns as {@link readWhole} */
export const readInStandIn = (bytes: Uint8Array, limits: FileLimits = defaultLimits): RefusalReason | null =>
  refusalOf(() => readWorkbook(bytes, limits));

function refusalOf(read: () => unknown): RefusalReason | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const sentences = [error.sentence("id"), error.sentence("en")];
    if (sentences.some((sentence) => sentence === "" || sentence.length > 400)) throw new Error(`No fitting sentence for ${error.reason}`);
    return error.reason;
  }
}
