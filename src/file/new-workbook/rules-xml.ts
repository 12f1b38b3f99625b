import { cornersAddress } from "../../grid";
import { encodeXstring, escapeAttribute, escapeText } from "../xml/entities";
import type { NewRule, NewValidation } from "./model";
import type { Styles } from "./styles";

/** Letters that Excel takes; a file with more is repaired, and the rule lost. */
const LONGEST = { list: 255, title: 32, prompt: 255, refusal: 225 };

/** What cells of a sheet accept. @throws RangeError for a list or a sentence that Excel does not take */
export function validationsXml(validations: readonly NewValidation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ cells, accepts, title, prompt, refusal }: NewValidation): string {
  const said = {
    errorTitle: bounded(title, LONGEST.title),
    error: bounded(refusal, LONGEST.refusal),
    promptTitle: bounded(title, LONGEST.title),
    prompt: bounded(prompt, LONGEST.prompt),
  };
  const sentences = Object.entries(said).map(([name, text]) => ` ${name}="${escapeAttribute(encodeXstring(text))}"`);
  const { type, formulas } = acceptedXml(accepts);
  const inside = formulas.map((formula, at) => `<formula${at + 1}>${escapeText(formula)}</formula${at + 1}>`).join("");
  const attributes = `${type} allowBlank="1" showInputMessage="1" showErrorMessage="1"${sentences.join("")}`;
  return `<dataValidation ${attributes} sqref="${cornersAddress(cells)}">${inside}</dataValidation>`;
}

function acceptedXml(accepts: NewValidation["accepts"]): { readonly type: string; readonly formulas: readonly string[] } {
  switch (accepts.kind) {
    case "list":
      return { type: 'type="list"', formulas: [typedList(accepts.items)] };
    case "numbers":
      return {
        type: `type="${accepts.whole ? "whole" : "decimal"}" operator="between"`,
        formulas: [String(accepts.from), String(accepts.to)],
      };
  }
}

/** Items apart by commas, in every language of Excel. */
function typedList(items: readonly string[]): string {
  const comma = items.find((item) => item.includes(","));
  if (comma !== undefined) throw new RangeError(`an item of a typed list holds a comma: ${comma}`);
  return `"${bounded(items.join(","), LONGEST.list).replaceAll('"', '""')}"`;
}

function bounded(text: string, most: number): string {
  if (text.length > most) throw new RangeError(`longer than the ${most} letters that Excel takes: ${text}`);
  return text;
}

/** Cells drawn otherwise while a formula is true; of two that are true the first counts. */
export function conditionsXml(rules: readonly NewRule[], styles: Styles): string {
  return rules
    .map(
      ({ cells, formula, fill }, at) =>
        `<conditionalFormatting sqref="${cornersAddress(cells)}"><cfRule type="expression" dxfId="${styles.rule(fill)}" priority="${at + 1}">` +
        `<formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`
    )
    .join("");
}
