import type { Batch } from "./batch";
import { arrayAt, type Json, type JsonObject } from "../protocol/json";
import type { WireObject } from "./object-type";

/** What `load` asked for: property paths, whole objects to include, a window over a collection. */
interface Query {
  readonly select: readonly (readonly string[])[];
  readonly expand: readonly (readonly string[])[];
  readonly top: number | null;
  readonly skip: number;
}

function paths(value: readonly Json[]): readonly (readonly string[])[] {
  return value
    .filter((path): path is string => typeof path === "string" && path !== "")
    .map((path) => path.split(/[/.]/).filter((part) => part !== "" && part.toLowerCase() !== "items"));
}

export function parseQuery(info: JsonObject): Query {
  const top = info["Top"];
  const skip = info["Skip"];
  return {
    select: paths(arrayAt(info, "Select")),
    expand: paths(arrayAt(info, "Expand")),
    top: typeof top === "number" ? top : null,
    skip: typeof skip === "number" ? skip : 0,
  };
}

type Mutable = { [key: string]: Json };

/** Answers `load`: the object's properties by their names on the wire; null for the null object. */
export async function runQuery(object: WireObject | null, query: Query, batch: Batch): Promise<Json> {
  if (object === null) return null;
  if (!object.isCollection) return properties(object, query, batch);
  const all = await object.items(batch);
  const end = query.top === null ? undefined : query.skip + query.top;
  const items: Json[] = [];
  for (const item of all.slice(query.skip, end)) items.push(await properties(item, query, batch));
  return { ...(await ownScalars(object, batch)), _Items: items };
}

async function ownScalars(collection: WireObject, batch: Batch): Promise<JsonObject> {
  const own: Mutable = {};
  for (const name of collection.scalarNames()) own[name] = await collection.scalar(name, batch);
  return own;
}

async function properties(object: WireObject, query: Query, batch: Batch): Promise<Json> {
  const result: Mutable = { ...object.identity() };
  const everything = query.select.length === 0 || query.select.some((path) => path.length === 0 || path[0] === "*");
  if (everything) for (const name of object.scalarNames()) result[name] = await object.scalar(name, batch);

  const children = new Map<string, { select: (readonly string[])[]; expand: (readonly string[])[]; whole: boolean }>();
  const childQuery = (name: string): { select: (readonly string[])[]; expand: (readonly string[])[]; whole: boolean } => {
    const known = children.get(name) ?? { select: [], expand: [], whole: false };
    children.set(name, known);
    return known;
  };
  for (const [first, ...rest] of query.select) {
    if (first === undefined || first === "*") continue;
    const scalar = object.findName("scalars", first);
    if (scalar !== null && rest.length === 0) {
      result[scalar] = await object.scalar(scalar, batch);
      continue;
    }
    const child = object.findName("children", first);
    if (child === null) object.unknownProperty(first, batch);
    else if (rest.length === 0) childQuery(child).whole = true;
    else childQuery(child).select.push(rest);
  }
  for (const [first, ...rest] of query.expand) {
    if (first === undefined) continue;
    const child = object.findName("children", first);
    if (child === null) object.unknownProperty(first, batch);
    else if (rest.length === 0) childQuery(child).whole = true;
    else childQuery(child).expand.push(rest);
  }
  for (const [name, wanted] of children) {
    const select = wanted.whole ? [] : wanted.select.length > 0 ? wanted.select : [["*"]];
    result[name] = await runQuery(await object.child(name, batch), { select, expand: wanted.expand, top: null, skip: 0 }, batch);
  }
  return result;
}
