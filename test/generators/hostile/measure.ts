import { existsSync, readFileSync } from "node:fs";
import { commands } from "./read-whole";

/** The most memory this process has taken: what the system calls so counts the process that started it, too. */
function highest(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peak = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
  return 1024 * (peak === undefined ? process.resourceUsage().maxRSS : Number(peak));
}

/** What one command cost with one file, in a process of its own: `tsx measure.ts file score`. Memory is told before and at the highest, in bytes. */
async function measure(file: string, command: string): Promise<void> {
  const start = process.cpuUsage();
  const before = process.memoryUsage().rss;
  const reason = await commands[command]!(readFileSync(file));
  // Work of this process, which others on the machine do not lengthen.
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(JSON.stringify({ reason, seconds: (user + system) / 1e6, before, highest: highest() }));
}

void measure(process.argv[2] ?? "", process.argv[3] ?? "");
