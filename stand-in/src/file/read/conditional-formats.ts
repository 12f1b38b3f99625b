import type { ConditionalFormat, ConditionalStyle, ConditionalScale, ScalePoint } from "../../model/features/conditional-format";
import { rectsAt, type XmlElement } from "../../../../src/file";
import { readColour, type Palette } from "./colours";

/** Attributes of a rule that are held apart from the others. */
const ownAttributes = new Set(["type", "dxfId", "priority", "stopIfTrue"]);

/** The conditional formats of a worksheet part, the most important first. */
export function readConditionalFormats(root: XmlElement, styles: readonly ConditionalStyle[], palette: Palette): ConditionalFormat[] {
  const formats = root.all("conditionalFormatting").flatMap((element) => {
    const rects = rectsAt(element.attribute("sqref") ?? "");
    return element.all("cfRule").map((rule) => ({ rule, rects }));
  });
  return formats
    .map(({ rule, rects }, source): ConditionalFormat => ({
      id: `{00000000-CF00-0000-0000-${source.toString(16).toUpperCase().padStart(12, "0")}}`,
      rects,
      type: rule.attribute("type") ?? "expression",
      attributes: Object.fromEntries(
        rule.attributes.filter(({ name }) => !ownAttributes.has(name)).map(({ name, value }) => [name, value])
      ),
      formulas: rule.all("formula").map((one) => one.text),
      style: styles[rule.number("dxfId") ?? -1] ?? null,
      stopIfTrue: rule.flag("stopIfTrue"),
      priority: rule.number("priority") ?? 0,
      source,
      ...scaleOf(rule, palette),
    }))
    .sort((a, b) => a.priority - b.priority);
}

/** Colours, a bar or icons by value, where the rule has them. */
function scaleOf(rule: XmlElement, palette: Palette): { readonly scale?: ConditionalScale } {
  const element = rule.child("colorScale") ?? rule.child("dataBar") ?? rule.child("iconSet");
  if (element === null) return {};
  const common = {
    points: element.all("cfvo").map((point): ScalePoint => ({
      type: (point.attribute("type") ?? "num") as ScalePoint["type"],
      value: point.attribute("val") ?? "",
      orEqual: point.flag("gte", true),
    })),
    showValue: element.flag("showValue", true),
  };
  const colours = element.all("color").map((one) => readColour(one, palette) ?? "#FFFFFF");
  if (element.name === "colorScale") return { scale: { kind: "colours", ...common, colours } };
  if (element.name === "iconSet")
    return {
      scale: { kind: "icons", ...common, set: element.attribute("iconSet") ?? "3TrafficLights1", reversed: element.flag("reverse") },
    };
  return {
    scale: {
      kind: "bar",
      ...common,
      colour: colours[0] ?? "#638EC6",
      shortest: element.number("minLength") ?? 10,
      longest: element.number("maxLength") ?? 90,
    },
  };
}

/** A differential format (`<dxf>`) of the styles part. */
export function readConditionalStyle(dxf: XmlElement, palette: Palette): ConditionalStyle {
  const font = dxf.child("font");
  const pattern = dxf.child("fill")?.child("patternFill") ?? null;
  const on = (name: string): boolean | undefined => font?.child(name)?.flag("val", true);
  const fill = readColour(pattern?.child("bgColor") ?? pattern?.child("fgColor") ?? null, palette);
  const color = readColour(font?.child("color") ?? null, palette);
  const underline = font?.child("u") === null || font?.child("u") === undefined ? undefined : font.child("u")!.attribute("val") !== "none";
  const all = {
    fill: fill ?? undefined,
    color: color ?? undefined,
    bold: on("b"),
    italic: on("i"),
    strikethrough: on("strike"),
    underline,
    numberFormat: dxf.child("numFmt")?.attribute("formatCode") ?? undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
