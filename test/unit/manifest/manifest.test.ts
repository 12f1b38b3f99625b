import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import packageJson from "../../../package.json";
import { deployedManifest } from "../../../tools/build/deployed-manifest";
import { all, one, parse, type Element } from "./xml";

const project = resolve(__dirname, "../../..");
const source = readFileSync(resolve(project, "manifest.xml"), "utf8");
const manifest = parse(source);
const DEVELOPMENT_URL = "https://localhost:3000/";

const value = (element: Element): string => element.attributes["DefaultValue"]!;
const overridden = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(all(element, "Override").map(({ attributes }) => [attributes["Locale"]!, attributes["Value"]!]));

/** Texts a person reads, with how long Excel lets them be. */
const texts: readonly (readonly [Element, number])[] = [
  [one(manifest, "DisplayName"), 125],
  [manifest.children.find(({ name }) => name === "Description")!, 250],
  ...all(one(manifest, "ShortStrings"), "String").map((element) => [element, 125] as const),
  ...all(one(manifest, "LongStrings"), "String").map((element) => [element, 250] as const),
];

/** The same word in every language: the namespace is typed in formulas, the product's name is a name. */
const untranslated = ["Functions.Namespace", "Group.Label"];

describe("manifest.xml", () => {
  it("has the version of the package, in four parts", () => {
    expect(one(manifest, "Version").text).toBe(`${packageJson.version}.0`);
  });

  it("names an id and one permission", () => {
    expect(one(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });

  it("has the elements in the order Excel asks for", () => {
    expect(manifest.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  it("asks for nothing above ExcelApi 1.9: a hidden add-in cannot explain itself", () => {
    const sets = all(one(manifest, "Requirements"), "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
  });

  it("speaks Indonesian by default and English to those who read it", () => {
    expect(one(manifest, "DefaultLocale").text).toBe("id-ID");
    for (const [element] of texts) {
      const locales = Object.keys(overridden(element));
      expect([element.attributes["id"], locales]).toEqual([
        element.attributes["id"],
        untranslated.includes(element.attributes["id"] ?? "") ? [] : ["en-US"],
      ]);
    }
  });

  it("keeps every text within Excel's limits", () => {
    for (const [element, limit] of texts)
      for (const text of [value(element), ...Object.values(overridden(element))]) {
        expect(text.trim().length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }
  });

  it("uses every resource and defines every one it uses, once, with short ids", () => {
    const defined = ["Image", "Url", "String"]
      .flatMap((name) => all(one(manifest, "Resources"), name))
      .map(({ attributes }) => attributes["id"]!);
    const collect = (element: Element): readonly string[] => [
      ...(element.attributes["resid"] ? [element.attributes["resid"]] : []),
      ...element.children.flatMap(collect),
    ];
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(collect(manifest))].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("runs pane, functions and commands in one page", () => {
    const page = one(manifest, "Runtime").attributes;
    expect(page).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    expect(one(one(manifest, "Page"), "SourceLocation").attributes["resid"]).toBe(page["resid"]);
    expect(one(manifest, "FunctionFile").attributes["resid"]).toBe(page["resid"]);
    expect(one(one(manifest, "Action"), "SourceLocation").attributes["resid"]).toBe(page["resid"]);
    expect(all(manifest, "TaskpaneId")).toEqual([]);
    expect(manifest.children.find(({ name }) => name === "VersionOverrides")!.children[0]!.children[0]!.children[0]!.name).toBe("Runtimes");
  });

  it("puts its functions into the namespace SPBE, described in both languages", () => {
    const strings = all(one(manifest, "Resources"), "String");
    expect(value(strings.find(({ attributes }) => attributes["id"] === "Functions.Namespace")!)).toBe("SPBE");
    const metadata = all(manifest, "Url").find(({ attributes }) => attributes["id"] === "Functions.Metadata.Url")!;
    expect([value(metadata), overridden(metadata)]).toEqual([
      `${DEVELOPMENT_URL}functions.json`,
      { "en-US": `${DEVELOPMENT_URL}functions-en.json` },
    ]);
  });

  it("points to the development server only, which the build replaces", () => {
    const addresses = [...source.matchAll(/https?:\/\/[^"<\s]+/g)].map(([address]) => address);
    const own = addresses.filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    for (const address of own) expect(`${address}/`).toContain(DEVELOPMENT_URL);
  });

  it("points to the place it is deployed to, and nowhere else", () => {
    const deployed = deployedManifest(source, "https://spbe.example.go.id/addin");
    expect(deployed).not.toContain("localhost");
    expect(deployed).toContain("<AppDomain>https://spbe.example.go.id</AppDomain>");
    expect(deployed).toContain('DefaultValue="https://spbe.example.go.id/addin/taskpane.html"');
  });

  it("shows icons that exist and have the size they are used at", () => {
    const images = new Map(all(manifest, "Image").map(({ attributes }) => [attributes["id"], attributes["DefaultValue"]]));
    const used = all(manifest, "Image").filter(({ attributes }) => attributes["resid"]);
    const sized = used.map(({ attributes }) => [images.get(attributes["resid"])!, Number(attributes["size"])] as const);
    const whole = [...sized, [value(one(manifest, "IconUrl")), 32] as const, [value(one(manifest, "HighResolutionIconUrl")), 64] as const];
    expect(new Set(sized.map(([, size]) => size))).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
    for (const [address, size] of whole) expect(sizeOfPng(address)).toEqual([address, size, size]);
  });
});

/** Width and height as the file's header tells them. */
function sizeOfPng(address: string): readonly [string, number, number] {
  const path = resolve(project, address.slice(DEVELOPMENT_URL.length));
  expect(existsSync(path)).toBe(true);
  const bytes = readFileSync(path);
  return [address, bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("README.md on versions of Excel", () => {
  const readme = readFileSync(resolve(project, "README.md"), "utf8");
  const rows = readme.split("\n").filter((line) => line.startsWith("| ") && line.includes("Excel"));
  const paneIn = (excel: string): string =>
    rows
      .find((row) => row.split("|")[1]!.includes(excel))
      ?.split("|")[2]
      ?.trim() ?? "";

  it("names the floor of the manifest", () => {
    const floor = one(manifest, "Set").attributes;
    expect(readme).toContain(`**${floor["Name"]} ${floor["MinVersion"]}**`);
  });

  /** Where perpetual versions end, as Microsoft documents it. */
  const ends = { "Excel 2024": 1.17, "Excel 2021": 1.14, "Excel 2019": 1.07, "2016": 1.01 };

  it.each(Object.entries(ends))("says of %s whether Office shows the add-in there", (excel, end) => {
    const [major, minor] = one(manifest, "Set").attributes["MinVersion"]!.split(".").map(Number);
    expect(paneIn(excel).startsWith("yes")).toBe(end >= major! + minor! / 100);
  });
});
