import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { sha256 } from "../../../../tools/build/plugins/build-list";
import { parse } from "../../../../tools/manifest/xml";
import { packageFiles, readBuilt } from "../../../../tools/package/contents";
import { bomOf } from "../../../../tools/package/sbom";
import { steadyZip } from "../../../../tools/package/zip";
import { smallBuild } from "../built";

let folder = "";

/** A build written into a folder, as webpack leaves it. */
function written(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  return join(folder, name);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spbe-package-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const extras = { name: "spbe-addin-0.1.0", sbom: "{}\n", guide: "# Panduan\n", license: "MIT\n" };
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The package of both environments, unpacked. */
function packaged(): Readonly<Record<string, string>> {
  const builds = [
    readBuilt(written("production", smallBuild("https://spbe.example.go.id/addin/"))),
    readBuilt(written("trial", smallBuild("https://spbe.example.go.id/uji/", { environment: "trial" }))),
  ];
  const files = unzipSync(steadyZip(packageFiles(builds, extras)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path.replace("spbe-addin-0.1.0/", ""), text(bytes)]));
}

describe("a package", () => {
  it("holds files, manifest and configurations of each environment, the guide, licences and components", () => {
    const names = Object.keys(packaged());
    for (const environment of ["production", "trial"]) {
      expect(names).toEqual(
        expect.arrayContaining(
          ["web/taskpane.html", "web/build.json", "web/assets/icons/icon-16.png", "manifest.xml", "server/iis/web.config"].map(
            (path) => `${environment}/${path}`
          )
        )
      );
      expect(names).toEqual(
        expect.arrayContaining(
          ["nginx/spbe-addin-http.conf", `nginx/spbe-addin-${environment}.conf`, "apache/htaccess.txt"].map(
            (path) => `${environment}/server/${path}`
          )
        )
      );
    }
    expect(names).toEqual(
      expect.arrayContaining(["PANDUAN-ADMIN.md", "LICENSE.txt", "third-party-notices.txt", "sbom.cdx.json", "SHA256SUMS"])
    );
  });

  it("says first what Microsoft does not support, where it carries a copy of office.js, and only there", () => {
    const own = readBuilt(written("own", smallBuild("https://spbe.example.go.id/", { office: "own" })));
    const files = packageFiles([own], extras);
    expect(text(files["spbe-addin-0.1.0/BACA-DULU-office-js.txt"])).toContain("tidak didukung Microsoft");
    expect(Object.keys(files)).toContain("spbe-addin-0.1.0/production/web/office/office.js");
    expect(text(files["spbe-addin-0.1.0/production/server/nginx/spbe-addin-production.conf"])).not.toContain("appsforoffice");
    expect(Object.keys(packaged())).not.toContain("BACA-DULU-office-js.txt");
  });

  it("names the checksum of every file in it", () => {
    const { SHA256SUMS: sums = "", ...files } = packaged();
    // Pictures are no text; they are held against the build's own list.
    for (const [path, content] of Object.entries(files).filter(([each]) => !each.endsWith(".png")))
      expect(sums).toContain(`${sha256(content)}  ${path}\n`);
    expect(sums.trim().split("\n")).toHaveLength(Object.keys(files).length);
  });

  it("is the same to the last byte when it is made again", () => {
    const files = smallBuild("https://spbe.example.go.id/");
    const [one, other] = ["one", "other"].map((name) => steadyZip(packageFiles([readBuilt(written(name, files))], extras)));
    expect(sha256(one!)).toBe(sha256(other!));
  });

  it("dates each file by what it holds: servers go by date and size alone, and the size of a script that names others stays", () => {
    /** Date and time of every entry, by its path, out of the list at the end of the zip. */
    const dates = (zip: Uint8Array): Readonly<Record<string, number>> => {
      const view = Buffer.from(zip);
      const found: Record<string, number> = {};
      for (let at = view.indexOf("PK\u0001\u0002", 0, "latin1"); at >= 0; at = view.indexOf("PK\u0001\u0002", at + 1, "latin1"))
        found[view.subarray(at + 46, at + 46 + view.readUInt16LE(at + 28)).toString()] = view.readUInt32LE(at + 12);
      return found;
    };
    const one = dates(steadyZip({ "formulas.js": Buffer.from("load('pane.1')"), "help.html": Buffer.from("Bantuan") }));
    const next = dates(steadyZip({ "formulas.js": Buffer.from("load('pane.2')"), "help.html": Buffer.from("Bantuan") }));
    expect(next["formulas.js"]).not.toBe(one["formulas.js"]);
    expect(next["help.html"]).toBe(one["help.html"]);
    const years = [...Object.values(one), ...Object.values(next)].map((date) => 1980 + (date >>> 25));
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2012);
    expect(Math.max(...years)).toBeLessThan(2020);
  });

  it("leaves out what else lies in the folder", () => {
    const place = written("production", {
      ...smallBuild("https://spbe.example.go.id/"),
      "cli/spbe.mjs": Buffer.from("x"),
      "formulas.js.map": Buffer.from("x"),
    });
    expect(Object.keys(readBuilt(place).files).filter((path) => /cli|map/.test(path))).toEqual([]);
  });

  it("is not made of a build that was changed, or of none", () => {
    const changed = written("changed", { ...smallBuild("https://spbe.example.go.id/"), "formulas.js": Buffer.from("x") });
    expect(() => readBuilt(changed)).toThrow(/^formulas\.js berubah sesudah dibangun: .*\(.*changed after it was built.*\)$/);
    expect(() => readBuilt(written("none", { "a.txt": Buffer.from("x") }))).toThrow(/tidak ada hasil build: .*\(There is no build/);
  });
});

describe("the configurations of servers in it", () => {
  const files = () => packaged();

  it("let the browser ask first for files that keep their name, and keep the others for good", () => {
    const { "production/server/iis/web.config": iis = "", "production/server/apache/htaccess.txt": apache = "" } = files();
    expect(iis).toMatch(/<location path="pane\.0123456789\.js">.*365\.00:00:00.*immutable/);
    expect(iis).not.toContain('path="formulas.js"');
    expect(iis).toContain('<clientCache cacheControlMode="DisableCache" />');
    expect(apache).toContain('Header set Cache-Control "no-cache"');
  });

  it.each(["iis/web.config", "nginx/spbe-addin-production.conf", "apache/htaccess.txt"])(
    "%s says nosniff, who may frame the pane, and takes X-Frame-Options away",
    (path) => {
      const config = files()[`production/server/${path}`]!;
      expect(config).toContain("nosniff");
      expect(config).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
      expect(config).toContain("script-src 'self' https://appsforoffice.microsoft.com");
      expect(config).not.toMatch(/X-Frame-Options"? (value=|"?(DENY|SAMEORIGIN))/i);
      expect(config).toContain("X-Frame-Options");
    }
  );

  it("are for the folder of their environment, and well-formed", () => {
    expect(files()["production/server/nginx/spbe-addin-production.conf"]).toContain("location /addin/ {");
    expect(files()["trial/server/nginx/spbe-addin-trial.conf"]).toContain("location /uji/ {");
    expect(parse(files()["trial/server/iis/web.config"]!).name).toBe("configuration");
  });

  it("pack scripts for the way, as IIS does by itself", () => {
    expect(files()["production/server/nginx/spbe-addin-production.conf"]).toMatch(
      /gzip on;[^]*gzip_types text\/javascript application\/json/
    );
    expect(files()["production/server/apache/htaccess.txt"]).toContain("AddOutputFilterByType DEFLATE text/html text/javascript");
  });

  it("share what nginx takes once, for all environments", () => {
    const { "production/server/nginx/spbe-addin-http.conf": one, "trial/server/nginx/spbe-addin-http.conf": other } = files();
    expect(one).toBe(other);
    expect(one).toMatch(/^map \$uri \$spbe_caching \{$/m);
    expect(files()["production/server/nginx/spbe-addin-production.conf"]).not.toContain("map $uri");
  });

  it("let Excel on the web fetch the metadata of functions", () => {
    expect(files()["production/server/iis/web.config"]).toMatch(
      /<location path="functions-en\.json">.*Access-Control-Allow-Origin" value="\*"/
    );
  });
});

describe("the list of components", () => {
  const written = (number: string, time: string, name: string) =>
    JSON.stringify({
      bomFormat: "CycloneDX",
      serialNumber: `urn:uuid:${number}`,
      metadata: { timestamp: time, component: { name, "bom-ref": "spbe-addin@0.1.0" } },
      components: ["react", "jest"].map((each) => ({
        name: each,
        version: "19.3.1",
        "bom-ref": `${each}@19.3.1`,
        scope: "optional",
        externalReferences: [
          { type: "distribution", url: "https://mirror.example/react.tgz" },
          { type: "website", url: "https://react.dev" },
        ],
      })),
      dependencies: [
        { ref: "spbe-addin@0.1.0", dependsOn: ["react@19.3.1", "jest@19.3.1"] },
        { ref: "jest@19.3.1", dependsOn: ["react@19.3.1"] },
      ],
    });
  const usual = written("1", "2026-01-01T00:00:00Z", "folder");

  it("is the same on another day, in another folder and from another mirror", () => {
    const other = written("2", "2027-01-01T00:00:00Z", "lain").replaceAll("mirror.example", "other.example");
    expect(bomOf(usual, ["react@19.3.1"])).toBe(bomOf(other, ["react@19.3.1"]));
    expect(bomOf(usual, [])).not.toBe(bomOf(usual, ["react@19.3.1"]));
  });

  it("names what ships, and nothing that is only there for development", () => {
    expect(JSON.parse(bomOf(usual, ["react@19.3.1"]))).toMatchObject({
      serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      metadata: { component: { name: "spbe-addin" } },
      components: [{ name: "react", scope: "required", externalReferences: [{ type: "website" }] }],
      dependencies: [{ ref: "spbe-addin@0.1.0", dependsOn: ["react@19.3.1"] }],
    });
  });

  it("is not written when something that ships would be missing in it", () => {
    expect(() => bomOf(usual, ["react@19.3.1", "fflate@0.8.2"])).toThrow("npm sbom does not name fflate@0.8.2");
  });
});
