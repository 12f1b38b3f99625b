import type { XmlElement } from "../../../../src/file";

/** What colours of a workbook resolve against. Entries are `RRGGBB`. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

// ECMA-376 18.8.27: 0–7 repeat as 8–15; 16–63 are the workbook palette.
const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const standardIndexed = (
  `${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

const officeTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
// A cell's theme index counts light before dark, unlike the order in the theme part.
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The palette of a workbook from its theme and styles parts, either of which may be missing. */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = theme?.child("themeElements")?.child("clrScheme") ?? null;
  const custom = styles?.child("colors")?.child("indexedColors")?.all("rgbColor") ?? [];
  return {
    theme: themeOrder.map((name, index) => {
      const colour = scheme?.child(name)?.children[0];
      return (colour?.attribute("lastClr") ?? colour?.attribute("val") ?? officeTheme[index]!).slice(-6).toUpperCase();
    }),
    indexed: standardIndexed.map((standard, index) => custom[index]?.attribute("rgb")?.slice(-6).toUpperCase() ?? standard),
  };
}

/** `<color rgb|theme|indexed tint>` → `#RRGGBB`, or null for automatic. */
export function readColour(element: XmlElement | null, palette: Palette): string | null {
  if (element === null || element.flag("auto")) return null;
  const theme = element.number("theme");
  const indexed = element.number("indexed");
  const base =
    element.attribute("rgb")?.slice(-6).toUpperCase() ??
    (theme !== null ? palette.theme[theme] : indexed !== null ? palette.indexed[indexed] : undefined);
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${tinted(base, element.number("tint") ?? 0)}`;
}

/** ECMA-376 18.8.19: the tint moves the luminance towards black (negative) or white (positive). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const luminance = (high + low) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = (high - low) / (1 - Math.abs(2 * luminance - 1) || 1);
  const chroma = (1 - Math.abs(2 * wanted - 1)) * spread;
  return channels
    .map((channel) => {
      const relative = high === low ? 0.5 : (channel - low) / (high - low);
      const value = wanted - chroma / 2 + relative * chroma;
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0");
    })
    .join("");
}
