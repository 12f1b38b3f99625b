import { NoAnswer, type FileProblem } from "../../session";

/** Numbers by which Office refuses to hand over the document, by what they mean for the person. */
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

/** The document is not handed over, and why. */
export class FileRefused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
    this.name = "FileRefused";
  }

  /** @param code the number Office gave */
  static by(code: number): FileRefused {
    return new FileRefused(MEANINGS[code] ?? { kind: "not-copied", code });
  }
}

/**
 * What to tell the person about a document that was not handed over.
 * @throws what is no failure of Excel's but a mistake of ours
 */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileRefused) return error.problem;
  if (error instanceof NoAnswer) return { kind: "no-answer" };
  throw error;
}
