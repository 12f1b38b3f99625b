import { spawn } from "node:child_process";

/** The command that opens an address in the person's own browser; null where there is no screen. */
function opener(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly [string, readonly string[]] | null {
  if (environment["CI"] !== undefined && environment["CI"] !== "") {
    return null;
  }
  if (platform === "darwin") {
    return ["open", []];
  }
  if (platform === "win32") {
    return ["cmd", ["/c", "start", ""]];
  }
  const hasScreen = Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
  return hasScreen ? ["xdg-open", []] : null;
}

/** Opens an address in the person's browser where there is one; the address is printed in any case. */
export function openInBrowser(address: string): void {
  const command = opener(process.env, process.platform);
  if (command === null) {
    return;
  }
  const [program, words] = command;
  const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  // No opener installed: the printed address is enough.
  child.once("error", () => undefined);
  child.unref();
}
