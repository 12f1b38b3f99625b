import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const LEFT_OPEN = "if (!cancelled) callback();";
const CLOSED = `channel.port1.close();\n\t\t${LEFT_OPEN}`;

/**
 * Univer 0.25.1 makes a channel for each turn of its calculation and never closes it, so that every edit leaves listeners behind (two or three) that
 * nothing collects. Here the channel is closed once it has done its turn.
 * @throws (the build fails) when Univer no longer holds what is mended
 */
export const closedChannels: Plugin = {
  name: "closed-channels",
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (code.split(LEFT_OPEN).length !== 2) throw new Error(`${path} does not hold "${LEFT_OPEN}" once: see closed-channels.ts`);
      return { contents: code.replace(LEFT_OPEN, CLOSED), loader: "js" };
    });
  },
};
