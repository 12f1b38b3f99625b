import { defaultLimits } from "../../file";
import type { FileRead, FileWish } from "../../session";
import { answered } from "../resilience/answered";
import { FileRefused, fileProblemOf } from "../resilience/file-problems";
import { TIME_LIMITS } from "../resilience/time-limits";
import { unlessStopped } from "../resilience/unless-stopped";

/** Bytes of one slice: small enough to show how far it is and to stop, large enough for few round trips. Excel allows 4 MB. */
const SLICE = 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** What a callback of Office is given, as a promise. */
function asked<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(FileRefused.by(error.code));
    })
  );
}

const close = (file: Office.File): void => file.closeAsync();

/** Excel keeps only two files in memory: one that comes after nobody waits for it any more is closed at once. */
async function openFile(signal: AbortSignal | undefined): Promise<Office.File> {
  const opening = asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done)
  );
  try {
    return await unlessStopped(answered(opening, TIME_LIMITS.copy), signal);
  } catch (error) {
    void opening.then(close, () => undefined);
    throw error;
  }
}

async function bytesOf(file: Office.File, { signal, onProgress }: FileWish): Promise<Uint8Array> {
  const { size, sliceCount } = file;
  if (size > defaultLimits.fileBytes)
    throw new FileRefused({ kind: "too-large", megabytes: Math.round(defaultLimits.fileBytes / MEGABYTE) });
  const bytes = new Uint8Array(size);
  let come = 0;
  for (let nth = 0; nth < sliceCount; nth += 1) {
    const slice = asked<Office.Slice>((done) => file.getSliceAsync(nth, done));
    const data = (await unlessStopped(answered(slice, TIME_LIMITS.slice), signal)).data as ArrayLike<number>;
    if (come + data.length > size) throw new FileRefused({ kind: "changed" });
    bytes.set(data, come);
    come += data.length;
    onProgress?.(size === 0 ? 1 : come / size);
  }
  if (come !== size) throw new FileRefused({ kind: "changed" });
  return bytes;
}

/**
 * The open workbook as it would be saved now, slice by slice. The copy Excel keeps for it is let go whatever happens.
 * @throws only for mistakes of ours
 */
export async function readDocument(wish: FileWish = {}): Promise<FileRead> {
  const { signal } = wish;
  if (!Office.context.requirements.isSetSupported("CompressedFile")) return { kind: "failed", problem: { kind: "withheld" } };
  try {
    const file = await openFile(signal);
    try {
      return { kind: "read", bytes: await bytesOf(file, wish) };
    } finally {
      close(file);
    }
  } catch (error) {
    if (signal?.aborted === true) return { kind: "stopped" };
    return { kind: "failed", problem: fileProblemOf(error) };
  }
}
