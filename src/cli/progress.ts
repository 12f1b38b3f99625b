// cli-progress: the most used progress bar for Node that is no framework (MIT, one small dependency); silent without a terminal.
import { SingleBar } from "cli-progress";

/** Shows how far something is, 0–1. */
export interface Progress {
  readonly reached: (share: number) => void;
  /** Takes the bar away, so that answers stand alone. */
  readonly stop: () => void;
}

const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM"];

/** A bar on a terminal; nothing anywhere else. It is gone before anybody says that the work was stopped. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { reached: () => undefined, stop: () => undefined };
  // Its own way out on Ctrl+C comes behind ours, which ends the process: the cursor would stay hidden.
  const bar = new SingleBar({ stream, format: "{bar} {percentage}%", clearOnComplete: true, hideCursor: true, gracefulExit: false });
  bar.start(100, 0);
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
    bar.stop();
  };
  for (const signal of SIGNALS) process.prependListener(signal, stop);
  return {
    reached: (share) => {
      bar.update(Math.round(100 * share));
    },
    stop,
  };
}
