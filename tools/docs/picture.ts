import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readStepsFile, type StepsFile } from "../../stand-in/src/driver/steps-file";

/** Which part of the pane a picture of the guide shows; both lines are read in the pane, and each stands there once. */
export interface Part {
  /** The line it begins with; the top of the pane when left out. */
  readonly from?: string;
  /** The line it ends before; the foot of the pane when left out. */
  readonly to?: string;
  /** The whole window, sheet and pane, instead of the pane alone. */
  readonly window?: boolean;
}

/** A steps file of the driver that ends in front of what a picture of the guide shows. */
export interface PictureSteps extends StepsFile {
  readonly picture: Part;
}

/** What stood in a picture when it was made: the proof that it still shows what people see. */
export interface Seen {
  /** SHA-256 of the steps that led to it. */
  readonly steps: string;
  /** SHA-256 of the picture's file: text and picture are of one run. */
  readonly picture: string;
  /** What a person reads in it, line by line. */
  readonly text: readonly string[];
}

/** Where the pictures of a folder lie, with the steps to each and what was seen. */
export interface PictureFolder {
  /** Of all pictures, by the steps that are there, in order. */
  readonly names: readonly string[];
  readonly stepsPath: (name: string) => string;
  readonly picturePath: (name: string) => string;
  readonly seenPath: (name: string) => string;
}

/** The pictures of a folder, e.g. `docs/pictures`. */
export function pictureFolder(folder: string): PictureFolder {
  return {
    names: readdirSync(join(folder, "steps"))
      .filter((file) => file.endsWith(".json"))
      .map((file) => file.slice(0, -".json".length))
      .sort(),
    stepsPath: (name) => join(folder, "steps", `${name}.json`),
    picturePath: (name) => join(folder, `${name}.png`),
    seenPath: (name) => join(folder, "seen", `${name}.json`),
  };
}

/** Reads the steps to a picture. @throws as `readStepsFile` does */
export function readPictureSteps(path: string): PictureSteps {
  const steps: StepsFile & { readonly picture?: Part } = readStepsFile(path);
  return { ...steps, picture: steps.picture ?? {} };
}

/** A text whose line ends do not depend on how git checked it out. */
const plain = (path: string): string => readFileSync(path, "utf8").replaceAll("\r\n", "\n");

/** SHA-256 of what a file of steps says. */
export const stepsHash = (path: string): string => createHash("sha256").update(plain(path)).digest("hex");

/** SHA-256 of a picture. */
export const pictureHash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Why a picture may not be what people see now; empty when it is.
 *
 * @param text what they see now, line by line
 */
export function stale(folder: PictureFolder, name: string, text: readonly string[]): readonly string[] {
  const [picture, seenAt] = [folder.picturePath(name), folder.seenPath(name)];
  if (!existsSync(picture) || !existsSync(seenAt)) return [`${name}: there is no picture`];
  const seen = JSON.parse(plain(seenAt)) as Seen;
  const gone = seen.text.filter((line) => !text.includes(line)).map((line) => `${name}: no longer there: ${line}`);
  const come = text.filter((line) => !seen.text.includes(line)).map((line) => `${name}: new: ${line}`);
  const moved = gone.length + come.length === 0 && seen.text.join("\n") !== text.join("\n") ? [`${name}: the same lines, otherwise`] : [];
  return [
    ...(seen.steps === stepsHash(folder.stepsPath(name)) ? [] : [`${name}: its steps were changed`]),
    ...(seen.picture === pictureHash(readFileSync(picture)) ? [] : [`${name}: the picture is of another run than its text`]),
    ...gone,
    ...come,
    ...moved,
  ];
}
