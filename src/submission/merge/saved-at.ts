import { hasType, type OpenPackage } from "../../file";

/** When a file says it was saved last; `null` where it does not. */
export function savedAt(opened: OpenPackage): string | null {
  const core = opened.relationships("/").find((each) => !each.external && hasType(each, "core-properties") && opened.has(each.target));
  if (core === undefined) return null;
  const text = opened.xml(core.target).descendants("modified")[0]?.text.trim() ?? "";
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? text : null;
}
