import type { BuildList } from "../build/plugins/build-list";
import { environments } from "../build/environments";
import { one, parse } from "../manifest/xml";
import type { Fault } from "./fault";

/**
 * Whether a manifest and the files on the server belong together: same place, same version, same environment. An old manifest
 * over new files opens a pane whose functions are described wrongly, or not at all.
 *
 * @param file what the person calls the manifest
 * @param address the folder that is looked at, with a closing slash
 */
export function manifestFaults(file: string, manifest: string, list: BuildList, address: string): readonly Fault[] {
  try {
    const root = parse(manifest);
    const pane = one(one(root, "DefaultSettings"), "SourceLocation").attributes["DefaultValue"] ?? "";
    const [version, id] = [one(root, "Version").text.trim(), one(root, "Id").text.trim()];
    const folder = pane.slice(0, pane.lastIndexOf("/") + 1);
    const environment = Object.values(environments).find((each) => each.id === id)?.name ?? id;
    return [
      ...(folder === address ? [] : [{ id: "manifestElsewhere", file, seen: folder } as const]),
      ...(version === `${list.version}.0` ? [] : [{ id: "manifestOtherVersion", file, seen: `${version} ≠ ${list.version}.0` } as const]),
      ...(environment === list.environment
        ? []
        : [{ id: "manifestOtherEnvironment", file, seen: `${environment} ≠ ${list.environment}` } as const]),
    ];
  } catch {
    return [{ id: "manifestUnreadable", file }];
  }
}
