import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMMANDS } from "../../../src/excel/living/commands";
import { deployedManifest } from "../../../tools/build/deployed-manifest";
import { environments } from "../../../tools/build/environments";
import { manifestProblems, pngSize } from "../../../tools/manifest/manifest-problems";
import { all, one, parse } from "../../../tools/manifest/xml";
import { schemaInvalid, senseless } from "./mutants";

const project = resolve(__dirname, "../../..");
const source = readFileSync(join(project, "manifest.xml"), "utf8");

/** Icons of a folder, as the build puts them into `assets/icons`. */
const pictures = (folder: string) => (path: string) => {
  const file = join(project, path.replace("assets/icons", folder));
  return existsSync(file) ? pngSize(readFileSync(file)) : null;
};
const problems = (manifest: string, address = "https://localhost:3000/", icons = "assets/icons") =>
  manifestProblems(manifest, { address, pictureSize: pictures(icons), commands: Object.values(COMMANDS) });

describe("the gate for manifests", () => {
  it("lets the manifest of the repository pass", () => {
    expect(problems(source)).toEqual([]);
  });

  it.each(Object.values(environments))("lets the manifest of $name pass, wherever it is deployed", (environment) => {
    const address = "https://spbe.example.go.id/aplikasi/";
    const manifest = deployedManifest(source, address, environment);
    expect(problems(manifest, address, environment.icons)).toEqual([]);
    const strings = all(parse(manifest), "String");
    const textOf = (id: string) => strings.find(({ attributes }) => attributes["id"] === id)?.attributes["DefaultValue"];
    expect([
      one(parse(manifest), "Id").text,
      textOf("Functions.Namespace"),
      textOf("OpenPane.Label"),
      textOf("OpenIndicator.Label"),
    ]).toEqual([environment.id, environment.namespace, `Panel SPBE${environment.suffix.id}`, `Buka indikator ini${environment.suffix.id}`]);
  });

  it.each([...schemaInvalid, ...senseless])("refuses $what", ({ change, said }) => {
    const mutant = change(source);
    expect(mutant).not.toBe(source);
    expect(problems(mutant).join("\n")).toMatch(said);
  });

  it("reads no size from a file that is no PNG", () => {
    expect(pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeNull();
  });
});
