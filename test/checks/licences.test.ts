import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { lockedPackages, mayShip } from "../../tools/checks/licences";

/**
 * Packages for development whose authors named no licence where npm looks for it. Nothing of them ships. A new one is a reason
 * to look for another package.
 */
const withoutLicence: Readonly<Record<string, string>> = {
  "@univerjs/telemetry": "carries the text of Apache-2.0 in its file LICENSE, as all of Univer; its package.json forgets to say so",
  buffers: "names none; of 2011, by way of exceljs, which tests and benchmarks are held against, not inside anything of ours",
};

interface Installed {
  readonly license?: unknown;
  readonly licenses?: readonly { readonly type?: unknown }[];
}

/** What a package says about itself; packages for other systems are not installed here. */
function installed(path: string): unknown {
  const file = join(projectFolder, path, "package.json");
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8")) as Installed;
  return license ?? licenses?.map(({ type }) => type).join(" OR ");
}

const packages = lockedPackages(readFileSync(join(projectFolder, "package-lock.json"), "utf8"), installed);
const named = (list: typeof packages): readonly string[] =>
  list.map(({ name, version, licence }) => `${name} ${version}: ${JSON.stringify(licence)}`);

describe("licences", () => {
  it("of what may ship allow it", () => {
    const shipping = packages.filter(({ development }) => !development);
    expect(shipping.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "fflate", "@fluentui/react-components"]));
    expect(named(shipping.filter(({ licence }) => !mayShip(licence)))).toEqual([]);
  });

  it("of packages for development are named, or why there is none stands here", () => {
    const unnamed = packages.filter(({ licence }) => typeof licence !== "string" || licence === "");
    expect(unnamed.map(({ name }) => name).sort()).toEqual(Object.keys(withoutLicence).sort());
  });
});

it.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["(MIT AND Zlib)", true],
  ["Apache-2.0 AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["AGPL-3.0", false],
  ["LGPL-3.0-or-later", false],
  ["SEE LICENSE IN README.md", false],
  ["UNLICENSED", false],
  ["", false],
  [undefined, false],
])("a package under %s may ship: %s", (licence, may) => {
  expect(mayShip(licence)).toBe(may);
});
