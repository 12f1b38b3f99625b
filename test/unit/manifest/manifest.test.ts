import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import packageJson from "../../../package.json";
import { deployedManifest } from "../../../tools/build/deployed-manifest";
import { all, one, parse, type Element } from "../../../tools/manifest/xml";

const project = resolve(__dirname, "../../..");
const source = readFileSync(resolve(project, "manifest.xml"), "utf8");
const manifest = parse(source);
const DEVELOPMENT_URL = "https://localhost:3000/";

const value = (element: Element): string => element.attributes["DefaultValue"]!;
const overridden = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(all(element, "Override").map(({ attributes }) => [attributes["Locale"]!, attributes["Value"]!]));

describe("manifest.xml", () => {
  it("has the version of the package, in four parts", () => {
    expect(one(manifest, "Version").text).toBe(`${packageJson.version}.0`);
  });

  it("names an id and one permission", () => {
    expect(one(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });

  it("asks for nothing above ExcelApi 1.9: a hidden add-in cannot explain itself", () => {
    const sets = all(one(manifest, "Requirements"), "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
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
});

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
