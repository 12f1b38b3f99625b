import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../../src/grid";
import type { PageLayout } from "../../../model/features/page-layout";
import { replaceElement, setAttributes, type Edit, type XmlElement, escapeText } from "../../../../../src/file";
import { attributes, put, same } from "./elements";

/** Everything about printing. */
export function pageEdits(root: XmlElement, page: PageLayout): Edit[] {
  const p = root.prefix;
  const print = attributes({
    horizontalCentered: page.centerHorizontally ? "1" : null,
    verticalCentered: page.centerVertically ? "1" : null,
    headings: page.headings ? "1" : null,
    gridLines: page.gridlines ? "1" : null,
  });
  const setup = {
    paperSize: page.paperSize,
    scale: page.scale,
    fitToWidth: page.fitWidth,
    fitToHeight: page.fitHeight,
    orientation: page.orientation,
  };
  const present = root.child("pageSetup");
  const said = attributes(setup);
  const setupEdits =
    present !== null
      ? setAttributes(
          present,
          Object.fromEntries(Object.entries(setup).map(([name, value]) => [name, value === null ? null : String(value)]))
        )
      : put(root, "pageSetup", said === "" ? "" : `<${p}pageSetup${said}/>`);
  return [
    ...put(root, "printOptions", print === "" ? "" : `<${p}printOptions${print}/>`),
    ...put(root, "pageMargins", page.margins === null ? "" : `<${p}pageMargins${attributes(page.margins)}/>`),
    ...setupEdits,
    ...headerEdits(root, page),
    ...breakEdits(root, "rowBreaks", page.rowBreaks, SHEET_COLUMNS - 1),
    ...breakEdits(root, "colBreaks", page.columnBreaks, SHEET_ROWS - 1),
  ];
}

/** Header and footer of the odd pages, which are all pages unless the file says otherwise; the others stay. */
function headerEdits(root: XmlElement, { header, footer }: PageLayout): Edit[] {
  const p = root.prefix;
  const present = root.child("headerFooter");
  const one = (name: string, text: string | null): string =>
    text === null || text === "" ? "" : `<${p}${name}>${escapeText(text)}</${p}${name}>`;
  const own = one("oddHeader", header) + one("oddFooter", footer);
  if (present === null) return own === "" ? [] : put(root, "headerFooter", `<${p}headerFooter>${own}</${p}headerFooter>`);
  const same = (present.child("oddHeader")?.text ?? "") === (header ?? "") && (present.child("oddFooter")?.text ?? "") === (footer ?? "");
  if (same) return [];
  const others = present.children
    .filter(({ name }) => name !== "oddHeader" && name !== "oddFooter")
    .map(({ raw }) => raw)
    .join("");
  const start = present.source.slice(present.start, present.openEnd).replace(/\s*\/?>$/, "");
  return [replaceElement(present, own + others === "" ? "" : `${start}>${own}${others}</${present.qualifiedName}>`)];
}

/** Manual page breaks; the elements of those that stay are not rewritten. */
function breakEdits(root: XmlElement, name: "rowBreaks" | "colBreaks", wanted: readonly number[], last: number): Edit[] {
  const p = root.prefix;
  const before = root.child(name)?.all("brk") ?? [];
  if (
    same(
      before.map((one) => one.number("id")),
      wanted
    )
  )
    return [];
  const known = new Map(before.map((one) => [one.number("id"), one.raw]));
  const items = wanted.map((id) => known.get(id) ?? `<${p}brk id="${id}" max="${last}" man="1"/>`).join("");
  return put(
    root,
    name,
    items === "" ? "" : `<${p}${name} count="${wanted.length}" manualBreakCount="${wanted.length}">${items}</${p}${name}>`
  );
}
