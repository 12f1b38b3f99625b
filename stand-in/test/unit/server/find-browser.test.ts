import { installedBrowsers } from "../../../src/server/browser/installed";
import { NoBrowser, startBrowser, usualSources } from "../../../src/server/find-browser";

const on = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, ...present: string[]): string[] =>
  installedBrowsers(environment, platform, (path) => present.includes(path.replaceAll("\\", "/"))).map((one) => one.name);

describe("the browsers of a machine", () => {
  it("are looked for in the path on Linux, Chrome before Chromium", () => {
    expect(on("linux", { PATH: "/usr/bin:/opt/bin" }, "/usr/bin/chromium", "/opt/bin/google-chrome")).toEqual([
      "Google Chrome",
      "Chromium",
    ]);
  });

  it("are looked for among the applications on a Mac", () => {
    expect(on("darwin", { HOME: "/Users/a" }, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge")).toEqual([
      "Microsoft Edge",
    ]);
  });

  it("come after the one a person names", () => {
    const environment = { PATH: "/usr/bin", SPBE_BROWSER: "/home/a/chrome" };
    expect(on("linux", environment, "/usr/bin/chromium", "/home/a/chrome")).toEqual(["SPBE_BROWSER", "Chromium"]);
  });

  it("may be none", () => {
    expect(on("linux", { PATH: "/usr/bin" })).toEqual([]);
  });
});

describe("the sources of a browser", () => {
  const [packaged] = usualSources({ SPBE_BROWSER: "packaged" });
  const places = (chosen: string | undefined): readonly number[] =>
    usualSources({ PATH: "/nowhere", SPBE_BROWSER: chosen }).flatMap((source, at) => (source === packaged ? [at] : []));

  it("begin with the packaged one, which is the same everywhere, unless a person names another", () => {
    expect(places(undefined)).toEqual([0]);
    expect(places("")).toEqual([0]);
    expect(places("/home/a/chrome")).toEqual([1]);
  });

  it("are the machine's alone where that is asked for, and none is installed", async () => {
    const sources = usualSources({ PATH: "/nowhere", SPBE_BROWSER: "installed" });
    expect(await Promise.all(sources.map((source) => source()))).toEqual([[]]);
  });
});

describe("when no browser starts", () => {
  it("a plain sentence says what to do, and what was tried", async () => {
    const nowhere = { name: "Chromium", path: "/nowhere/chromium", environment: {} };
    const failing = [
      () => [nowhere],
      () => {
        throw new Error("ENOSPC: no space left on device");
      },
    ];
    const error = await startBrowser({ say: () => undefined, sources: failing }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoBrowser);
    expect(String(error)).toContain("Install Google Chrome, Microsoft Edge or Chromium");
    expect(String(error)).toContain("/nowhere/chromium");
    expect(String(error)).toContain("no space left");
  });
});
