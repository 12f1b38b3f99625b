import { FileRefusal } from "../refusal/refusal";
import { decodeEntities } from "./entities";

/** Where an attribute stands in the source: from the white space before its name to after its closing quote. */
export interface AttributeSpan {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Excel writes some thirty at most. */
const most = 1000;

const pattern = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * The attributes of an opening tag.
 * @param from after its name
 * @param to after its `>`
 * @throws FileRefusal when they are not well formed, far too many, or one is there twice, which each program would read its own way
 */
export function readAttributes(source: string, from: number, to: number): AttributeSpan[] {
  const spans: AttributeSpan[] = [];
  const names = new Set<string>();
  const refusal = (): FileRefusal => new FileRefusal("not-well-formed", { what: source.slice(source.lastIndexOf("<", from), to) });
  pattern.lastIndex = from;
  let at = from;
  for (let match = pattern.exec(source); match !== null && match.index < to; match = pattern.exec(source)) {
    const name = match[1] ?? "";
    if (names.size === most) throw new FileRefusal("too-many-attributes", { limit: String(most) });
    if (names.has(name)) throw refusal();
    names.add(name);
    spans.push({ name, value: decodeEntities(match[2] ?? match[3] ?? ""), start: match.index, end: pattern.lastIndex });
    at = pattern.lastIndex;
  }
  if (!/^\s*\/?>$/.test(source.slice(at, to))) throw refusal();
  return spans;
}
