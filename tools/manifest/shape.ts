import { type Child, type ElementType, types } from "./grammar";
import type { Element } from "./xml";

/**
 * Where a manifest departs from {@link types}: elements out of order, missing or unknown, attributes and texts that are too
 * long or of the wrong kind. Sentences for the developer; none when all is as Excel asks.
 */
export function shapeProblems(root: Element): readonly string[] {
  return root.name === "OfficeApp" ? problemsOf(root, "OfficeApp", "OfficeApp") : [`the outermost element is ${root.name}`];
}

function typeOf(name: string): ElementType {
  const type = types[name];
  if (!type) throw new RangeError(`The grammar has no type ${name}`);
  return type;
}

function problemsOf(element: Element, typeName: string, where: string): readonly string[] {
  const { namespace, oneOf } = typeOf(typeName);
  if (element.namespace !== namespace) return [`${where} is in the namespace ${element.namespace}`];
  if (!oneOf) return [...attributeProblems(element, typeOf(typeName), [], where), ...contentProblems(element, typeOf(typeName), where)];
  const chosen = element.attributes["xsi:type"];
  if (chosen === undefined || !oneOf.includes(chosen)) return [`${where} is of the type ${chosen ?? "none"}, not ${oneOf.join(" or ")}`];
  const type = typeOf(chosen);
  return [...attributeProblems(element, type, ["xsi:type"], where), ...contentProblems(element, type, where)];
}

function attributeProblems(element: Element, type: ElementType, known: readonly string[], where: string): readonly string[] {
  const required = Object.entries(type.attributes ?? {});
  const allowed = { ...type.attributes, ...type.optional };
  const missing = required.filter(([name]) => element.attributes[name] === undefined).map(([name]) => `${where} has no ${name}`);
  const wrong = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (known.includes(name)) return [];
    const pattern = allowed[name];
    if (!pattern) return [`${where} may not have ${name}`];
    return pattern.test(value) ? [] : [`${where}: ${name} is "${value}" (${value.length} characters)`];
  });
  return [...missing, ...wrong];
}

function contentProblems(element: Element, type: ElementType, where: string): readonly string[] {
  const text = element.text.trim();
  if (type.text) return type.text.test(text) && element.children.length === 0 ? [] : [`${where} is "${text}"`];
  return [...(text === "" ? [] : [`${where} holds the text "${text}"`]), ...childProblems(element, type.children ?? [], where)];
}

/** Takes the children one after the other: each place of the sequence as often as it may stand there. */
function childProblems(element: Element, sequence: readonly Child[], where: string): readonly string[] {
  const problems: string[] = [];
  let at = 0;
  for (const [name, type, least, most] of sequence) {
    let count = 0;
    while (count < most && element.children[at]?.name === name) {
      problems.push(...problemsOf(element.children[at]!, type, `${where} > ${name}`));
      at += 1;
      count += 1;
    }
    if (count < least) problems.push(`${where} has no ${name} where it belongs`);
  }
  const left = element.children[at];
  return left ? [...problems, `${where}: ${left.name} may not stand there`] : problems;
}
