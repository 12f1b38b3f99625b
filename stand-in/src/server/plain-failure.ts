const fullDisk = "Disk penuh: kosongkan sekitar 1 GB, lalu jalankan lagi. (No room left on the disk: free about 1 GB and run this again.)";
const readOnly =
  "Folder proyek ini tidak dapat ditulisi: salin ke folder milik Anda, lalu jalankan lagi. (The project folder cannot be written to: copy it to a folder of your own and run this again.)";

/** What a person can do about an error code of the file system. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: fullDisk,
  EDQUOT: fullDisk,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
};

/**
 * What a person reads when something on their machine stands in the way: a full disk, a folder that is read-only. Of
 * any other failure, its own message, without a stack.
 *
 * @example plainFailure(Object.assign(new Error("write"), { code: "ENOSPC" })) // "Disk penuh: …"
 */
export function plainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return sentences[(error as NodeJS.ErrnoException).code ?? ""] ?? error.message;
}
