import { readTask, type ReadingTask } from "./tasks";

/** The part of a worker's own scope that is used: its types and those of a page cannot be had together. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ReadingTask }) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Reads one file after the other, apart from the page, and tells what each says. */
scope.onmessage = ({ data }) => {
  void readTask(data).then((result) => scope.postMessage({ result }));
};
scope.postMessage("ready");
