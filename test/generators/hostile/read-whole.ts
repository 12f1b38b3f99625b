import {
  defaultLimits,
  type FileLimits,
  FileRefusal,
  gridsOf,
  OpenPackage,
  reachableParts,
  type RefusalReason,
  WorkbookFile,
} from "../../../src/file";
import { checkBeforeSending, repairFile, safeCopy, scoreFile } from "../../../src/send";
import { readWorkbook } from "../../../stand-in/src/file";

/**
 * Reads everything in a file that can be read: every part, every cell.
 * @returns why it is refused, or null where it is read
 * @throws anything else that goes wrong: never allowed
 */
export const readWhole = (bytes: Uint8Array, limits: FileLimits = defaultLimits): Promise<RefusalReason | null> =>
  refusalOf(() => {
    gridsOf(WorkbookFile.open(bytes, limits));
    const opened = new OpenPackage(bytes, limits);
    reachableParts(opened);
    for (const part of opened.parts()) {
      if (!/\.(?:xml|rels|vml)$/i.test(part)) continue;
      for (const row of opened.xml(part).descendants("row")) void row.attributes;
    }
  });

/** What the command line does with a file, by its command. @returns as {@link readWhole} */
export const commands: Readonly<Record<string, (bytes: Uint8Array) => Promise<RefusalReason | null>>> = {
  score: (bytes) => refusalOf(() => scoreFile(bytes)),
  check: (bytes) => refusalOf(() => checkBeforeSending(bytes, { language: "id" })),
  "send-safe": (bytes) => refusalOf(() => safeCopy(bytes)),
  repair: (bytes) => refusalOf(() => repairFile(bytes)),
};

/** Opens a file as the stand-in Excel does. @returns as {@link readWhole} */
export const readInStandIn = (bytes: Uint8Array, limits: FileLimits = defaultLimits): Promise<RefusalReason | null> =>
  refusalOf(() => readWorkbook(bytes, limits));

async function refusalOf(read: () => unknown): Promise<RefusalReason | null> {
  try {
    await read();
    return null;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const sentences = [error.sentence("id"), error.sentence("en")];
    if (sentences.some((sentence) => sentence === "" || sentence.length > 400)) throw new Error(`No fitting sentence for ${error.reason}`);
    return error.reason;
  }
}
