import { passwordHash } from "../../../model/features/password";
import type { SheetProtection } from "../../../model/features/protection";
import { protectionAttributes } from "../../read/features";
import type { Edit, XmlElement } from "../../../../../src/file";
import { attributes, put } from "./elements";

/** `sheetProtection`. */
export function protectionEdits(root: XmlElement, protection: SheetProtection | null): Edit[] {
  if (protection === null) return put(root, "sheetProtection", "");
  const { options, password } = protection;
  const word = password === null ? {} : "clear" in password ? { password: passwordHash(password.clear) } : password.stored;
  const allowed = Object.fromEntries(protectionAttributes.filter(([option]) => options[option] === true).map(([, name]) => [name, "0"]));
  const xml = `<${root.prefix}sheetProtection${attributes({
    ...word,
    sheet: "1",
    objects: options.allowEditObjects ? null : "1",
    scenarios: options.allowEditScenarios ? null : "1",
    ...allowed,
    selectLockedCells: options.selectionMode === "Normal" ? null : "1",
    selectUnlockedCells: options.selectionMode === "None" ? "1" : null,
  })}/>`;
  return put(root, "sheetProtection", xml);
}
