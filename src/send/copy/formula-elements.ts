/** Elements that hold formulas anywhere in a file: cells, names, validation, conditional formats, tables, charts, sparklines. Groups: tag, local name, attributes, text. */
export const FORMULA_ELEMENT =
  /<((?:\w+:)?(definedName|formula[12]?|f|calculatedColumnFormula|totalsRowFormula))((?:\s[^<>]*)?)>([^<]*)<\/\1>/g;
