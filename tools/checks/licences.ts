/** Licences under which the work of others may be inside our files, by their SPDX names: each asks for no more than its notice. */
const PASSED_ON: ReadonlySet<string> = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Zlib",
  "Unlicense",
]);

/**
 * Whether a package under this licence may be inside what ships. Of a choice the best is taken; of several together each has
 * to be allowed. What is not known is not allowed, a licence nobody named first of all.
 *
 * @param licence as a `package.json` has it, an SPDX expression without brackets inside brackets
 * @example mayShip("(MIT OR GPL-3.0-or-later)") // true
 * @example mayShip("GPL-3.0-only") // false
 */
export function mayShip(licence: unknown): boolean {
  if (typeof licence !== "string") return false;
  const choices = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((each) => PASSED_ON.has(each.trim())));
}

/** A package as `package-lock.json` has it. */
export interface LockedPackage {
  /** `@univerjs/core`; where two versions are installed, the folder of the inner one. */
  readonly name: string;
  readonly version: string;
  /** Whether only development needs it. */
  readonly development: boolean;
  /** Absent where its author named none. */
  readonly licence?: unknown;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: unknown; readonly dev?: boolean }>>;
}

/**
 * The packages a lock file holds.
 *
 * @param lock text of `package-lock.json`
 * @param installed what the package itself says: npm leaves out of the lock what old packages call `licenses`
 */
export function lockedPackages(lock: string, installed: (path: string) => unknown): readonly LockedPackage[] {
  return Object.entries((JSON.parse(lock) as Lock).packages)
    .filter(([path]) => path !== "")
    .map(([path, { version = "", license, dev = false }]) => ({
      name: path.replace(/^node_modules\//, ""),
      version,
      development: dev,
      licence: license ?? installed(path),
    }));
}
