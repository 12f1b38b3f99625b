import { defaultLimits } from "../../file";
import { NoAnswer, type FileProblem, type FileRead, type FileWish } from "../../session";
import { answered } from "../host/answered";

/** Bytes of one slice: small enough to show how far it is and to stop, large enough for few round trips. Excel allows 4 MB. */
const SLICE = 1024 * 1024;

/** How long Excel may take to make a copy of the workbook, and to hand over a slice of it, in milliseconds. */
const PATIENCE = { copy: 90_000, slice: 30_000 };

const MEGABYTE = 1024 * 1024;

/** Numbers of office.js, by what they mean for the person. */
const MEANINGS: Readonly<Record<number, FileProblem>> = {
  // This type of file is not made; not supported; not by this browser.
  1009: { kind: "withheld" },
  5000: { kind: "withheld" },
  5009: { kind: "withheld" },
  // Read only; no permission.
  5002: { kind: "protected-view" },
  7000: { kind: "protected-view" },
  // It took too long.
  5011: { kind: "no-answer" },
  11000: { kind: "two-open" },
  // The copy is gone from memory.
  11001: { kind: "changed" },
};

/** Excel said no, by a number. */
class Refused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** What a callback of Office is given, as a promise. */
function asked<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Refused(MEANINGS[error.code] ?? { kind: "not-copied", code: error.code }));
    })
  );
}

/** Rejects as soon as the person stops it. */
function unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

const close = (file: Office.File): void => file.closeAsync();

/** Excel keeps only two files in memory: one that comes after nobody waits for it any more is closed at once. */
async function openFile(signal: AbortSignal | undefined): Promise<Office.File> {
  const opening = asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done)
  );
  try {
    return await unlessStopped(answered(opening, PATIENCE.copy), signal);
  } catch (error) {
    void opening.then(close, () => undefined);
    throw error;
  }
}

async function bytesOf(file: Office.File, { signal, onProgress }: FileWish): Promise<Uint8Array> {
  const { size, sliceCount } = file;
  if (size > defaultLimits.fileBytes) throw new Refused({ kind: "too-large", megabytes: Math.round(defaultLimits.fileBytes / MEGABYTE) });
  const bytes = new Uint8Array(size);
  let come = 0;
  for (let nth = 0; nth < sliceCount; nth += 1) {
    const slice = asked<Office.Slice>((done) => file.getSliceAsync(nth, done));
    const data = (await unlessStopped(answered(slice, PATIENCE.slice), signal)).data as ArrayLike<number>;
    if (come + data.length > size) throw new Refused({ kind: "changed" });
    bytes.set(data, come);
    come += data.length;
    onProgress?.(size === 0 ? 1 : come / size);
  }
  if (come !== size) throw new Refused({ kind: "changed" });
  return bytes;
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof NoAnswer) return { kind: "no-answer" };
  throw error;
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
    return { kind: "failed", problem: problemOf(error) };
  }
}
