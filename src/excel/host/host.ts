import type { Host } from "../../session";

/** Requirement set the add-in cannot do without: change events of all sheets at once. */
const NEEDED = "1.9";

/** Waits for office.js and says what it found. Never rejects. */
export async function connectHost(): Promise<Host> {
  if (typeof Office === "undefined") return { kind: "none", problem: { kind: "office-missing" } };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "none", problem: { kind: "not-excel" } };
  if (!supports("ExcelApi", NEEDED)) return { kind: "none", problem: { kind: "too-old" } };
  return { kind: "excel", withoutFunctions: !supports("CustomFunctionsRuntime", "1.1") };
}

/** Whether Excel has a requirement set. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
