import { open } from "node:fs/promises";
import { defaultLimits, FileRefusal, plainText } from "../../file";
import { FileProblem, problemOf } from "./file-problem";

/**
 * All bytes of a file that stayed the same while it was read.
 * @throws FileProblem when it cannot be read, or was written meanwhile; FileRefusal when it is larger than any workbook may be
 */
export async function readFile(path: string): Promise<Uint8Array> {
  const file = plainText(path);
  try {
    const handle = await open(path, "r");
    try {
      const before = await handle.stat();
      if (before.isDirectory()) throw new FileProblem("directory", { file });
      if (!before.isFile()) throw new FileProblem("not-a-file", { file });
      // Before it is read: ten gigabytes need not be.
      if (before.size > defaultLimits.fileBytes)
        throw new FileRefusal("file-too-large", { limit: String(Math.round(defaultLimits.fileBytes / 1024 / 1024)) });
      const bytes = await handle.readFile();
      const after = await handle.stat();
      if (bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        throw new FileProblem("changed", { file });
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw problemOf(error, "reading", { file });
  }
}
