import { fill } from "../../text/fill";
import { fileProblems, type FileProblemReason } from "../../text/cli/problems";
import type { Language } from "../../text/language";

/** Why nothing was done with a file; the file is as it was. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly reason: FileProblemReason,
    private readonly values: Readonly<Record<string, string>>
  ) {
    super(fill(fileProblems.en[reason], values));
  }

  /** The reason and what to do next. */
  sentence(language: Language): string {
    return fill(fileProblems[language][this.reason], this.values);
  }
}

/** What the system calls a problem → its reason, while reading. Windows names a file that is open elsewhere in these ways. */
const reading: Readonly<Record<string, FileProblemReason>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "directory",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EBUSY: "open-elsewhere",
  ETXTBSY: "open-elsewhere",
  ENAMETOOLONG: "name-too-long",
};

const writing: Readonly<Record<string, FileProblemReason>> = {
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EISDIR: "out-not-a-file",
  EACCES: "out-no-permission",
  EPERM: "out-no-permission",
  EBUSY: "out-open-elsewhere",
  ETXTBSY: "out-open-elsewhere",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EROFS: "read-only",
  ENAMETOOLONG: "name-too-long",
};

/**
 * What the system said about a file → a problem with a sentence.
 * @param platform Windows says EPERM or EACCES of a file that Excel has open
 * @returns the error itself when it is none of the system's
 */
export function problemOf(
  error: unknown,
  doing: "reading" | "writing",
  values: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = process.platform
): unknown {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return error;
  const code = String(error.code);
  const known = platform === "win32" && (code === "EPERM" || code === "EACCES") ? "EBUSY" : code;
  const reason = (doing === "reading" ? reading : writing)[known];
  return new FileProblem(reason ?? "disk-error", { ...values, code });
}
