import { parentPort } from "node:worker_threads";
import type { FoundFile } from "../files/find-workbooks";
import { readEntry } from "./read-entry";

/** What the thread answers: one entry for each file it is sent, in their order. */
export function serveEntries(): void {
  parentPort?.on("message", (file: FoundFile) => {
    void readEntry(file).then((entry) => parentPort?.postMessage(entry));
  });
}
