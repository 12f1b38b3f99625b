import type { SheetFeatures } from "../../../model/features/sheet-features";
import { readFeatures, type FeatureContext } from "../../read/features";
import { applyEdits, type Edit, type XmlElement, parseXml } from "../../../../../src/file";
import { formatEdits, type StyleNumber } from "./conditional-formats";
import { filterEdits } from "./filter";
import { pageEdits } from "./page";
import { protectionEdits } from "./protection";
import { sheetPropertyEdits } from "./sheet-properties";
import { validationEdits } from "./validations";

/** A worksheet part with these features; what is the same as in the file keeps its characters. */
export function patchFeatures(text: string, change: Partial<SheetFeatures>, context: FeatureContext, styleNumber: StyleNumber): string {
  const steps: ((root: XmlElement, before: SheetFeatures) => Edit[])[] = [];
  const { filter, protection, conditionalFormats, validations, page, tabColor } = change;
  if (filter !== undefined) steps.push((root) => filterEdits(root, filter));
  if (protection !== undefined) steps.push((root) => protectionEdits(root, protection));
  if (conditionalFormats !== undefined)
    steps.push((root, before) => formatEdits(root, before.conditionalFormats, conditionalFormats, styleNumber));
  if (validations !== undefined) steps.push((root, before) => validationEdits(root, before.validations, validations));
  if (page !== undefined) steps.push((root) => pageEdits(root, page));
  if (tabColor !== undefined || page !== undefined)
    steps.push((root, before) =>
      sheetPropertyEdits(root, tabColor === undefined ? before.tabColor : tabColor, tabColor !== undefined, page ?? null)
    );
  return steps.reduce((source, step) => {
    const root = parseXml(source);
    return applyEdits(source, step(root, readFeatures(root, context)));
  }, text);
}
