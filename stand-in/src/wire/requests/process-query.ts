import { Batch, errorBody } from "./batch";
import { ExcelError, invalidArgument } from "../protocol/errors";
import type { Host } from "../host/host";
import { arrayAt, isJsonObject, objectAt, textAt, type Json, type JsonObject } from "../protocol/json";
import { WireObject, type Answer, type Argument } from "./object-type";
import { parseQuery, runQuery } from "./query";

/** Numbers of `ObjectPathType` on the wire. */
const enum Path {
  Root = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** Numbers of `ActionType` on the wire. */
const enum Action {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

/** Where paths begin: the workbook, or a service named by its type. */
export interface Roots {
  root(): WireObject;
  service(typeName: string): WireObject | null;
}

/** Resolves the object paths of one request; each is followed once, so that a method with effects runs once. */
class Paths {
  private readonly found = new Map<number, Answer>();

  constructor(
    private readonly declared: JsonObject,
    private readonly roots: Roots,
    private readonly batch: Batch
  ) {}

  async resolve(id: number): Promise<Answer> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.declared[String(id)];
    if (!isJsonObject(path)) throw invalidArgument();
    const answer = await this.follow(path);
    this.found.set(id, answer);
    return answer;
  }

  async arguments(info: JsonObject): Promise<readonly Argument[]> {
    return this.objectsIn(arrayAt(info, "Arguments"), arrayAt(info, "ReferencedObjectPathIds"));
  }

  private async objectsIn(values: readonly Json[], ids: readonly Json[]): Promise<readonly Argument[]> {
    const result: Argument[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) result.push(await this.resolve(id));
      else if (Array.isArray(id) && Array.isArray(value)) result.push(await this.objectsIn(value, id));
      else result.push(value);
    }
    return result;
  }

  private async follow(path: JsonObject): Promise<Answer> {
    const { batch } = this;
    const name = textAt(path, "Name");
    switch (path["ObjectPathType"]) {
      case Path.Root:
        return this.roots.root();
      case Path.NewObject: {
        const service = this.roots.service(name);
        if (service !== null) return service;
        batch.host.warn(`Excel stand-in: ${name} is not implemented`);
        throw new ExcelError("NotImplemented", name);
      }
      case Path.Null:
        return null;
      case Path.Reference: {
        const kept = batch.host.session.referenced(name);
        if (!(kept instanceof WireObject)) throw new ExcelError("ItemNotFound", "", "The object is no longer tracked.");
        return kept;
      }
    }
    const parentId = path["ParentObjectPathId"];
    const parent = typeof parentId === "number" ? await this.resolve(parentId) : this.roots.root();
    if (parent === null) return null;
    const args = await this.arguments(objectAt(path, "ArgumentInfo"));
    switch (path["ObjectPathType"]) {
      case Path.Property:
        return parent.child(name, batch);
      case Path.Indexer:
        return parent.item(plain(args[0]), batch);
      case Path.Method: {
        const result = await parent.call(name, args, batch);
        if (result instanceof WireObject || result === null) return result;
        return parent.unknown(name, batch);
      }
    }
    throw invalidArgument();
  }
}

function plain(argument: Argument | undefined): Json {
  return argument === undefined || argument instanceof WireObject ? null : (argument as Json);
}

async function perform(action: JsonObject, paths: Paths, batch: Batch): Promise<Json> {
  if (action["ActionType"] === Action.Trace) return null;
  const pathId = action["ObjectPathId"];
  const object = await paths.resolve(typeof pathId === "number" ? pathId : 0);
  const name = textAt(action, "Name");
  switch (action["ActionType"]) {
    case Action.Instantiate:
      return object === null ? null : object.identity();
    case Action.Query:
    case Action.QueryAsJson:
      return runQuery(object, parseQuery(objectAt(action, "QueryInfo")), batch);
    case Action.Method: {
      const args = await paths.arguments(objectAt(action, "ArgumentInfo"));
      // Excel ignores calls on a null object: samples delete a sheet that may not be there that way.
      if (object === null) return { _IsNull: true };
      if (name === "_KeepReference") {
        batch.host.session.keep(object);
        return null;
      }
      const result = await object.call(name, args, batch);
      return result instanceof WireObject || result === undefined ? null : result;
    }
    case Action.SetProperty: {
      const args = await paths.arguments(objectAt(action, "ArgumentInfo"));
      if (object !== null) await object.setScalar(name, plain(args[0]), batch);
      return null;
    }
    default:
      batch.host.warn(`Excel stand-in: request action ${String(action["ActionType"])} is not implemented`);
      throw new ExcelError("NotImplemented", name);
  }
}

/**
 * Answers one ProcessQuery body. The first error ends it: what came before has happened, the rest has not, as in
 * Excel.
 */
export async function processQuery(body: JsonObject, roots: Roots, host: Host): Promise<JsonObject> {
  const batch = new Batch(host);
  const paths = new Paths(objectAt(body, "ObjectPaths"), roots, batch);
  const results: Json[] = [];
  const traces: Json[] = [];
  let error: Json = null;
  const actions = arrayAt(body, "Actions");
  let index = 0;
  try {
    for (; index < actions.length; index++) {
      const action = actions[index];
      if (!isJsonObject(action)) throw invalidArgument();
      const id = action["Id"] ?? null;
      results.push({ ActionId: id, Value: await perform(action, paths, batch) });
      if (action["ActionType"] === Action.Trace) traces.push(id);
    }
  } catch (caught) {
    error = errorBody(caught, index, host);
  }
  try {
    await batch.flush();
  } catch (caught) {
    error ??= errorBody(caught, index, host);
  }
  return { Error: error, Results: results, TraceIds: traces };
}
