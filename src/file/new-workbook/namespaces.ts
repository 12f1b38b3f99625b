/** How every part begins. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SCHEMAS = "http://schemas.openxmlformats.org";

/** Of workbooks, sheets, styles and shared strings. */
export const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;

/** Of `r:id`, and what the types of relationships begin with. */
export const RELATIONSHIPS = `${SCHEMAS}/officeDocument/2006/relationships`;

/** Of the parts that list relationships. */
export const PACKAGE_RELATIONSHIPS = `${SCHEMAS}/package/2006/relationships`;
export const CONTENT_TYPES = `${SCHEMAS}/package/2006/content-types`;
export const CORE_PROPERTIES = `${SCHEMAS}/package/2006/metadata/core-properties`;
export const CUSTOM_XML = `${SCHEMAS}/officeDocument/2006/customXml`;
export const DRAWING = `${SCHEMAS}/drawingml/2006/main`;
export const SHEET_DRAWING = `${SCHEMAS}/drawingml/2006/spreadsheetDrawing`;
export const CHART = `${SCHEMAS}/drawingml/2006/chart`;
