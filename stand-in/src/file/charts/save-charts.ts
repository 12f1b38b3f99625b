import type { Chart, ChartPlace, Corner, SeriesCache } from "../../model/features/chart";
import {
  type OpenPackage,
  appendInside,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeAttribute,
  addContentType,
  addRelationship,
  freePart,
  relationshipBase,
  removePart,
  removeRelationships,
  placeOf,
} from "../../../../src/file";
import { storedCharts, readCharts } from "./read-charts";
import { chartXml } from "./chart-xml";

const EMU = 9525;
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A chart to be saved, with what it shows now. */
export interface SavedChart {
  readonly chart: Chart;
  readonly caches: readonly SeriesCache[];
}

/** The charts of a sheet as they are now: new ones get parts of their own, gone ones lose theirs, all others keep their characters. */
export function saveCharts(opened: OpenPackage, sheetPart: string, wanted: readonly SavedChart[]): void {
  const before = readCharts(opened, sheetPart);
  const filed = storedCharts(opened, sheetPart);
  const kept = new Map(wanted.flatMap((one) => (one.chart.source === null ? [] : [[one.chart.source, one]])));
  const edits: Edit[] = [];
  filed.forEach(({ anchor, part, drawing }, source) => {
    const now = kept.get(source);
    const was = before[source]!;
    if (now === undefined) {
      edits.push(replaceElement(anchor, ""));
      removeRelationships(opened, drawing, part);
      removeWithParts(opened, part);
      return;
    }
    edits.push(...placeEdits(anchor, now.chart.place, was.place));
    const label = anchor.descendants("cNvPr")[0];
    if (label !== undefined && now.chart.name !== was.name) edits.push(...setAttributes(label, { name: now.chart.name }));
    if (now.chart.kind !== null && JSON.stringify(contentOf(now.chart)) !== JSON.stringify(contentOf(was)))
      opened.write(part, chartXml(now.chart, now.caches));
  });
  const drawing = filed[0]?.drawing ?? opened.related(sheetPart, "drawing");
  if (drawing !== null && edits.length > 0) opened.write(drawing, applyEdits(opened.text(drawing), edits));
  const added = wanted.filter(({ chart }) => chart.source === null);
  if (added.length > 0) addCharts(opened, drawing ?? addDrawing(opened, sheetPart), added);
}

const contentOf = ({ kind, title, series, legend, values, categories }: Chart): unknown => ({
  kind,
  title,
  series,
  legend,
  values,
  categories,
});

/** A chart's style and colours, and pictures in it, belong to it alone. */
function removeWithParts(opened: OpenPackage, part: string): void {
  for (const { external, target } of opened.relationships(part))
    if (!external && /\/charts\/(?:style|colors)\d*\.xml$/i.test(target)) removePart(opened, target);
  removePart(opened, part);
}

function placeEdits(anchor: XmlElement, now: ChartPlace, was: ChartPlace): Edit[] {
  return (["from", "to"] as const).flatMap((corner) => {
    const element = anchor.child(corner);
    if (element === null || JSON.stringify(now[corner]) === JSON.stringify(was[corner])) return [];
    return [{ start: element.openEnd, end: element.closeStart, text: cornerXml(now[corner], element.prefix) }];
  });
}

const cornerXml = ({ row, column, down, right }: Corner, p: string): string =>
  `<${p}col>${column}</${p}col><${p}colOff>${right * EMU}</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>${down * EMU}</${p}rowOff>`;

function addDrawing(opened: OpenPackage, sheetPart: string): string {
  const part = freePart(opened, "/xl/drawings/drawing", ".xml");
  opened.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}"></xdr:wsDr>`
  );
  addContentType(opened, part, DRAWING);
  const id = addRelationship(opened, sheetPart, `${relationshipBase(opened)}/drawing`, part);
  const root = opened.xml(sheetPart);
  const known = root.attributes.find(({ name, value }) => name.startsWith("xmlns:") && value === relationshipBase(opened));
  const prefix = known?.name.slice("xmlns:".length) ?? "r";
  const own = known === undefined ? ` xmlns:r="${relationshipBase(opened)}"` : "";
  opened.write(
    sheetPart,
    applyEdits(root.source, [insertAt(placeOf(root, "drawing"), `<${root.prefix}drawing${own} ${prefix}:id="${id}"/>`)])
  );
  return part;
}

function addCharts(opened: OpenPackage, drawing: string, added: readonly SavedChart[]): void {
  let text = "";
  const root = opened.xml(drawing);
  const p = root.prefix;
  let number = Math.max(1, ...root.descendants("cNvPr").map((one) => one.number("id") ?? 0));
  for (const { chart, caches } of added) {
    const part = freePart(opened, "/xl/charts/chart", ".xml");
    opened.write(part, chartXml(chart, caches));
    addContentType(opened, part, CHART);
    const id = addRelationship(opened, drawing, `${relationshipBase(opened)}/chart`, part);
    number += 1;
    text +=
      `<${p}twoCellAnchor><${p}from>${cornerXml(chart.place.from, p)}</${p}from><${p}to>${cornerXml(chart.place.to, p)}</${p}to><${p}graphicFrame macro="">` +
      `<${p}nvGraphicFramePr><${p}cNvPr id="${number}" name="${escapeAttribute(chart.name)}"/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>` +
      `<${p}xfrm><a:off xmlns:a="${main}" x="0" y="0"/><a:ext xmlns:a="${main}" cx="0" cy="0"/></${p}xfrm><a:graphic xmlns:a="${main}"><a:graphicData uri="${chartNamespace}">` +
      `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipBase(opened)}" r:id="${id}"/></a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`;
  }
  const now = opened.xml(drawing);
  opened.write(drawing, applyEdits(now.source, [appendInside(now, text)]));
}
