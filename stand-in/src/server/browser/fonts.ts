import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder";
import { projectFolder } from "../project-folder";

/**
 * Which fonts a browser on Linux draws with: `usual` has the widths Excel's own fonts have; in `dejavu` everything is
 * DejaVu, about a sixth wider, as on a Linux machine where nobody installed a font.
 */
export type Fonts = "usual" | "dejavu";

/** Folders with the font files, below `node_modules`. Their licences are free: OFL, and Bitstream Vera for DejaVu. */
const openSans = "@expo-google-fonts/open-sans";
const carlito = "@expo-google-fonts/carlito";
const arimo = "@expo-google-fonts/arimo";
const dejavu = "dejavu-fonts-ttf/ttf";

interface FontSet {
  readonly folders: readonly string[];
  /** Answers where no family is asked for, or none that is here. */
  readonly otherwise: string;
  /** The font that answers for each of these names. */
  readonly families: Readonly<Record<string, readonly string[]>>;
}

const segoe = ["Segoe UI", "Segoe UI Web (West European)", "system-ui", "sans-serif", "sans", "serif"];
const calibri = ["Calibri", "Aptos", "Cambria"];
const arial = ["Arial", "Helvetica", "Helvetica Neue", "Liberation Sans", "Times New Roman"];
const fixed = ["Consolas", "Courier New", "Courier", "monospace"];

const sets: Readonly<Record<Fonts, FontSet>> = {
  usual: {
    // DejaVu only for the signs the others lack: arrows, ticks.
    folders: [openSans, carlito, arimo, dejavu],
    otherwise: "Open Sans",
    families: {
      // No free font has exactly the widths of Segoe UI; Open Sans is a little wider, so what fits in it fits in Excel.
      "Open Sans": segoe,
      // Made with exactly the widths of Calibri, and of Arial.
      Carlito: calibri,
      Arimo: arial,
      "DejaVu Sans Mono": fixed,
    },
  },
  dejavu: {
    folders: [dejavu],
    otherwise: "DejaVu Sans",
    families: { "DejaVu Sans": [...segoe, ...calibri, ...arial], "DejaVu Sans Mono": fixed },
  },
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** First in the list and bound strongly: a browser takes another family than the one asked for only then. */
function alias(name: string, family: string): string {
  return `  <match target="pattern">
    <test qual="any" name="family"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
  </match>`;
}

/**
 * The font settings as fontconfig reads them. They include nothing of the machine's.
 *
 * @param packages the folder with the font packages, `node_modules`
 * @param cache where fontconfig may keep what it found
 */
export function fontSettings(fonts: Fonts, packages: string, cache: string): string {
  const { folders, families, otherwise } = sets[fonts];
  const aliases = Object.entries(families).flatMap(([family, names]) => names.map((name) => alias(name, family)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${escaped(join(packages, folder))}</dir>`),
    `  <cachedir>${escaped(cache)}</cachedir>`,
    ...aliases,
    // A browser that asks for the system's font without a name would get any of them.
    `  <match target="pattern"><edit name="family" mode="append_last"><string>${otherwise}</string></edit></match>`,
    // Letters as wide as their outlines say, whatever the screen.
    '  <match target="font">',
    '    <edit name="hinting" mode="assign"><bool>false</bool></edit>',
    '    <edit name="rgba" mode="assign"><const>none</const></edit>',
    "  </match>",
    "</fontconfig>",
    "",
  ].join("\n");
}

/**
 * The fonts chosen by the environment variable `SPBE_FONTS`.
 *
 * @throws when it is set to something else than `dejavu` or `usual`
 */
export function chosenFonts(environment: NodeJS.ProcessEnv = process.env): Fonts {
  const chosen = environment["SPBE_FONTS"] ?? "";
  if (chosen === "" || chosen === "usual") return "usual";
  if (chosen === "dejavu") return "dejavu";
  throw new Error(`SPBE_FONTS is "${chosen}"; it may be "usual" or "dejavu".`);
}

/** Whole or not at all: another run may be reading it. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}-${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/**
 * The environment in which a browser draws with these fonts and no other; empty where fontconfig is not used (Windows,
 * Mac). Writes the settings into `.cache/`.
 *
 * @throws when the font packages are not installed
 */
export function fontEnvironment(fonts: Fonts, platform: NodeJS.Platform = process.platform): Readonly<Record<string, string>> {
  if (platform !== "linux") return {};
  const packages = join(projectFolder, "node_modules");
  for (const folder of sets[fonts].folders) {
    if (!existsSync(join(packages, folder))) throw new Error(`The fonts of ${folder} are not installed; run npm ci.`);
  }
  const folder = join(cacheFolder(), "fonts");
  const file = join(folder, `${fonts}.conf`);
  const settings = fontSettings(fonts, packages, join(folder, "cache"));
  if (!existsSync(file) || readFileSync(file, "utf8") !== settings) {
    mkdirSync(folder, { recursive: true });
    writeWhole(file, settings);
  }
  return { FONTCONFIG_FILE: file };
}

/** An environment without the font settings of the machine. */
export function withoutMachineFonts(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("FONTCONFIG_")));
}
