import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

function removeAll(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// A bench makes workbooks too, outside of any test.
if (typeof afterAll === "function") afterAll(removeAll);
else process.once("exit", removeAll);

/** An empty folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "spbe-e2e-"));
  made.push(folder);
  return folder;
}

/** A path in such a folder; no file is there yet. */
export function temporaryFile(name: string): string {
  return join(temporaryFolder(), name);
}

/** A file with this text in a folder of its own; gives its path. */
export function textFile(text: string): string {
  const path = temporaryFile("text");
  writeFileSync(path, text);
  return path;
}
