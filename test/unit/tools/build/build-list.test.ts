import { resolve } from "node:path";
import { readBuildList } from "../../../../tools/build/plugins/build-list";
import { bundledPackage, noticesText } from "../../../../tools/build/plugins/third-party";
import { smallBuild } from "../built";

describe("a list of files from a server", () => {
  it("is read", () => {
    expect(readBuildList(smallBuild("https://spbe.example.go.id/")["build.json"]!.toString())).toMatchObject({
      version: "0.1.0",
      environment: "production",
    });
  });

  it.each([
    "",
    "<!doctype html>",
    "null",
    "[]",
    '{"files":{}}',
    '{"version":"1","environment":"trial","namespace":"X","files":{"a.js":1}}',
  ])("is none when it is %s", (text) => {
    expect(readBuildList(text)).toBeNull();
  });

  it.each(["../a.js", "/a.js", "https://example.com/a.js", "a/../../b.js", "a.js?x", "//example.com/a.js"])(
    "is none when it leads elsewhere: %s",
    (path) => {
      expect(readBuildList(JSON.stringify({ version: "1", environment: "trial", namespace: "X", files: { [path]: "00" } }))).toBeNull();
    }
  );
});

describe("notices of the packages in a build", () => {
  it("pass on licence and copyright, by name", () => {
    const packages = ["react", "fflate"].map((name) => bundledPackage(resolve(__dirname, "../../../../node_modules", name)));
    const text = noticesText(packages);
    expect(text.indexOf("fflate 0.8.2 (MIT)")).toBeGreaterThan(0);
    expect(text.indexOf("fflate 0.8.2 (MIT)")).toBeLessThan(text.indexOf("react 19.3.1 (MIT)"));
    expect(text).toMatch(/Copyright \(c\) (Meta|Facebook)/);
  });

  it("are asked of every package: one without a licence stops the build", () => {
    expect(() => bundledPackage(resolve(__dirname, "../../../fixtures"))).toThrow();
    // Only tests are held against it.
    const copyleft = resolve(__dirname, "../../../../node_modules/hyperformula");
    expect(() => bundledPackage(copyleft)).toThrow(/hyperformula \S+ is under GPL-3\.0-only and must not be in what ships/);
  });
});
