import type { HostFacts } from "../../session";

/** Requirement sets worth knowing, each with the minor versions there are. */
const SETS: readonly (readonly [set: string, highestMinor: number])[] = [
  ["ExcelApi", 20],
  ["CustomFunctionsRuntime", 4],
  ["SharedRuntime", 2],
  ["DialogApi", 2],
];

/** What Office says about the host; `null` where there is no Office. */
export function hostFacts(): HostFacts | null {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  if (!context?.requirements) return null;
  const { host, platform, version } = context.diagnostics ?? {};
  return {
    host: String(host ?? "?"),
    platform: String(platform ?? "?"),
    version: version ?? "?",
    sets: Object.fromEntries(SETS.map(([set, minor]) => [set, highest(context.requirements, set, minor)])),
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
    browser: window.navigator.userAgent,
  };
}

function highest(requirements: Office.RequirementSetSupport, set: string, minor: number): string | null {
  for (let tried = minor; tried >= 1; tried -= 1) {
    if (requirements.isSetSupported(set, `1.${tried}`)) return `1.${tried}`;
  }
  return null;
}
