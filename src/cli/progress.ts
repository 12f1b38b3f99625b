// cli-progress: the most used progress bar for Node that is no framework (MIT, one small dependency); silent without a terminal.
import { SingleBar } from "cli-progress";

/** Shows how far something is, 0–1. */
export interface Progress {
  readonly reached: (share: number) => void;
  /** Takes the bar away, so that answers stand alone. */
  readonly stop: () => void;
}

/** A bar on a terminal; nothing anywhere else. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { reached: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ stream, format: "{bar} {percentage}%", clearOnComplete: true, hideCursor: true });
  bar.start(100, 0);
  return {
    reached: (share) => {
      bar.update(Math.round(100 * share));
    },
    stop: () => {
      bar.stop();
    },
  };
}
