import { installedBrowsers } from "../../../src/server/browser/installed";
import { NoBrowser, startBrowser } from "../../../src/server/find-browser";

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
