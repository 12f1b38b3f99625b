import { inBoth, refusals } from "./texts";

/** Files that say the version, by their path, as text. */
export const VERSIONED = ["package.json", "package-lock.json", "manifest.xml", "README.md", "docs/functions.md", "CHANGELOG.md"] as const;
export type VersionedFiles = Readonly<Record<(typeof VERSIONED)[number], string>>;

const UNRELEASED = /^## \[Unreleased\][^\n]*\n/m;
/** The example of `SPBE.VERSION` and its answer, once in each language. */
const ANSWER = /^(\| `=SPBE\.VERSION\(\)` \| )\S+/gm;
const HEADING = /^## \[(\d+\.\d+\.\d+)\] – \d{4}-\d{2}-\d{2}/gm;

/** Why nothing is released, in a sentence for the person. */
export class ReleaseRefusal extends Error {
  override readonly name = "ReleaseRefusal";

  constructor(reason: keyof typeof refusals, what = "") {
    super(inBoth(refusals[reason], what));
  }
}

function partsOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}

/** Whether the first of two versions is the higher one: `1.10.0` is higher than `1.9.9`. */
function isHigher(one: string, other: string): boolean {
  const [these, those] = [partsOf(one), partsOf(other)];
  const differing = these.findIndex((part, at) => part !== those[at]);
  return differing >= 0 && (these[differing] ?? 0) > (those[differing] ?? 0);
}

/** A text with the one thing that is looked for replaced. @throws ReleaseRefusal when it is not there */
function replaced(files: VersionedFiles, file: keyof VersionedFiles, wanted: RegExp, put: string): string {
  if (files[file].search(wanted) < 0) throw new ReleaseRefusal("noPlace", file);
  return files[file].replace(wanted, put);
}

/** What the changelog says of a version to come. @throws ReleaseRefusal when it says nothing */
function unreleased(changelog: string): string {
  const from = UNRELEASED.exec(changelog);
  if (from === null) throw new ReleaseRefusal("noSection");
  const [section = ""] = changelog.slice(from.index + from[0].length).split(/^## /m);
  // Headings alone say nothing.
  if (section.replace(/^#.*$/gm, "").trim() === "") throw new ReleaseRefusal("emptySection");
  return section;
}

/**
 * The files as they are in a release: every one says the version, and the changelog has its day and an empty section for
 * what comes next.
 *
 * @param version `1.2.3`; the first release may have the number that package.json has already
 * @param day as ISO has it, `2026-11-30`
 * @throws ReleaseRefusal when the number will not do, when nothing is written down that changed, or when a file says no version
 */
export function released(files: VersionedFiles, version: string | undefined, day: string): VersionedFiles {
  if (version === undefined || version === "") throw new ReleaseRefusal("notGiven");
  // Excel's manifest takes four numbers and no words: there are no versions like 1.0.0-beta.
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(version)) throw new ReleaseRefusal("noVersion", version);
  const before = [...files["CHANGELOG.md"].matchAll(HEADING)].map(([, each = ""]) => each);
  const notBelow = before.find((each) => !isHigher(version, each));
  if (notBelow !== undefined) throw new ReleaseRefusal("notHigher", notBelow);
  const { version: now } = JSON.parse(files["package.json"]) as { readonly version: string };
  if (isHigher(now, version)) throw new ReleaseRefusal("lowerThanNow", now);
  unreleased(files["CHANGELOG.md"]);
  return {
    "package.json": replaced(files, "package.json", /^(  "version": ")[^"]+/m, `$1${version}`),
    "package-lock.json": replaced(
      files,
      "package-lock.json",
      /^(\{\n  "name": "[^"]+",\n  "version": ")[^"]+("[\s\S]*?\n    "": \{\n      "name": "[^"]+",\n      "version": ")[^"]+/,
      `$1${version}$2${version}`
    ),
    "manifest.xml": replaced(files, "manifest.xml", /(<Version>)[^<]+/, `$1${version}.0`),
    "README.md": replaced(files, "README.md", ANSWER, `$1${version}`),
    "docs/functions.md": replaced(files, "docs/functions.md", ANSWER, `$1${version}`),
    "CHANGELOG.md": replaced(files, "CHANGELOG.md", UNRELEASED, `## [Unreleased]\n\n## [${version}] – ${day}\n`),
  };
}
