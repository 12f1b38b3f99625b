import { unzipSync } from "fflate";
import { distFolder } from "../../../stand-in/src/server/project-folder";
import { sha256 } from "../../../tools/build/plugins/build-list";
import { packagesIn } from "../../../tools/build/plugins/third-party";
import { packageFiles, readBuilt } from "../../../tools/package/contents";
import { bomOf, installedComponents } from "../../../tools/package/sbom";
import { steadyZip } from "../../../tools/package/zip";

/** The package of what is built, without a guide. */
function make(components: string): Uint8Array {
  const built = readBuilt(distFolder);
  const shipped = packagesIn(new TextDecoder().decode(built.files["third-party-notices.txt"]));
  return steadyZip(packageFiles([built], { name: "spbe", sbom: bomOf(components, shipped), guide: "", license: "" }));
}

describe("a package of the built add-in", () => {
  it("is the same to the last byte when it is made again, and names what is in the files as components", async () => {
    const components = await installedComponents();
    const one = make(components);
    expect(sha256(make(components))).toBe(sha256(one));
    const sbom = JSON.parse(new TextDecoder().decode(unzipSync(one)["spbe/sbom.cdx.json"])) as { components: { name: string }[] };
    const names = sbom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-provider", "fflate", "valibot"]));
    expect(names.filter((name) => /jest|webpack|playwright|univer/.test(name))).toEqual([]);
  }, 60_000);
});
