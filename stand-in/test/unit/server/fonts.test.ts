/** @jest-environment jsdom */
import { chosenFonts, fontEnvironment, fontSettings, withoutMachineFonts } from "../../../src/server/browser/fonts";

describe("the fonts of the tests", () => {
  it("are the usual ones unless wide ones are chosen; anything else is refused", () => {
    expect(chosenFonts({})).toBe("usual");
    expect(chosenFonts({ SPBE_FONTS: "dejavu" })).toBe("dejavu");
    expect(() => chosenFonts({ SPBE_FONTS: "Comic" })).toThrow('SPBE_FONTS is "Comic"');
  });

  it("are found in any folder, whatever its name", () => {
    const settings = new DOMParser().parseFromString(fontSettings("usual", "/home/ü & a/node_modules", "/home/ü & a/<cache>"), "text/xml");
    expect(settings.querySelector("parsererror")).toBeNull();
    const folders = [...settings.querySelectorAll("dir")].map(({ textContent }) => textContent?.replaceAll("\\", "/"));
    expect(folders).toContain("/home/ü & a/node_modules/dejavu-fonts-ttf/ttf");
    expect(settings.querySelector("cachedir")?.textContent).toBe("/home/ü & a/<cache>");
  });

  it("are not asked for where a browser has its own way to fonts", () => {
    expect(fontEnvironment("usual", "win32")).toEqual({});
    expect(fontEnvironment("usual", "darwin")).toEqual({});
  });

  it("come from nowhere else", () => {
    const machine = { PATH: "/usr/bin", FONTCONFIG_FILE: "/etc/a.conf", FONTCONFIG_PATH: "/etc/fonts", FONTCONFIG_SYSROOT: "/mnt" };
    expect(withoutMachineFonts(machine)).toEqual({ PATH: "/usr/bin" });
  });
});
