import { spawn } from "node:child_process";
import { name as project } from "../../package.json";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { sha256 } from "../build/plugins/build-list";
import { npmCommand } from "../npm-command";

/** What is read and changed of a CycloneDX document; everything else stays as npm writes it. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; "bom-ref": string } };
  components: { name: string; version: string; "bom-ref": string; scope?: string; externalReferences?: { type: string }[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/** A UUID that follows from a text: the same text, the same UUID. */
function uuidOf(text: string): string {
  const hash = sha256(text);
  return [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join("-");
}

/**
 * The list of components of what ships (CycloneDX): of all that is installed, the packages that are in the files. What npm
 * itself leaves out with `--omit dev` is not that: it drops React, which packages for development need too. Left out is also
 * what differs between two runs or two machines: the time, a number by chance, the folder, where packages were fetched from.
 *
 * @param written what `npm sbom` printed
 * @param shipped the packages in the files, as `react@19.3.1`
 * @throws Error when npm does not know a package that ships
 */
export function bomOf(written: string, shipped: readonly string[]): string {
  const bom = JSON.parse(written) as Bom;
  const components = bom.components.filter(({ name, version }) => shipped.includes(`${name}@${version}`));
  const missing = shipped.filter((each) => !components.some(({ name, version }) => each === `${name}@${version}`));
  if (missing.length > 0) throw new Error(`npm sbom does not name ${missing.join(", ")}`);
  const root = bom.metadata.component["bom-ref"];
  const kept = new Set([root, ...components.map((component) => component["bom-ref"])]);
  bom.components = components.map((component) => ({
    ...component,
    // Whatever else needs it here, the add-in does.
    scope: "required",
    externalReferences: component.externalReferences?.filter(({ type }) => type !== "distribution"),
  }));
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = project;
  bom.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom))}`;
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/**
 * Everything that is installed, as npm lists it (CycloneDX).
 *
 * @throws Error when npm fails
 */
export function installedComponents(): Promise<string> {
  const [program = "", ...words] = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words, "sbom", "--sbom-format", "cyclonedx"], {
      cwd: projectFolder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(text) : reject(new Error(`npm sbom ended with ${String(code)}`))));
  });
}
