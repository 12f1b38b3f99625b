import { cornersAddress } from "../../../../../src/grid";
import type { Filter } from "../../../model/features/filter";
import { type Edit, type XmlElement, escapeAttribute } from "../../../../../src/file";
import { put } from "./elements";

/** `autoFilter`. */
export function filterEdits(root: XmlElement, filter: Filter | null): Edit[] {
  const p = root.prefix;
  if (filter === null) return put(root, "autoFilter", "");
  const columns = filter.columns.map(({ column, values, blanks, xml }) => {
    const items = values.map((value) => `<${p}filter val="${escapeAttribute(value)}"/>`).join("");
    return xml ?? `<${p}filterColumn colId="${column}"><${p}filters${blanks ? ' blank="1"' : ""}>${items}</${p}filters></${p}filterColumn>`;
  });
  return put(
    root,
    "autoFilter",
    `<${p}autoFilter ref="${cornersAddress(filter.rect)}"${columns.length === 0 ? "/>" : `>${columns.join("")}</${p}autoFilter>`}`
  );
}
