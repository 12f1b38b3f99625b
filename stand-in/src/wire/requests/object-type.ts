import { ExcelError, memberName } from "../protocol/errors";
import type { Json, JsonObject } from "../protocol/json";
import type { Batch } from "./batch";
import type { Tracked } from "../host/session";

type Awaitable<T> = T | Promise<T>;

/** What a path leads to: an object, or Excel's null object. */
export type Answer = WireObject | null;

/** An argument as a method sees it: plain JSON, or an object the add-in passed. */
export type Argument = Json | WireObject | readonly Argument[];

/** What a method gives back: an object, a value, or nothing. */
export type MethodResult = Answer | Json | void;

/**
 * One kind of Excel object: what of it can be read, written, called. Names are Excel's, in PascalCase as they
 * travel; `T` is what the stand-in knows about one such object.
 */
export interface ObjectType<T> {
  readonly name: string;
  /** What instantiating answers: `{ Id }` where the object has one. */
  readonly identity?: (target: T) => JsonObject;
  /** True for objects office.js tracks across batches (ranges). */
  readonly tracked?: boolean;
  readonly scalars?: Readonly<Record<string, (target: T, batch: Batch) => Awaitable<Json>>>;
  readonly setters?: Readonly<Record<string, (target: T, value: Json, batch: Batch) => Awaitable<void>>>;
  /** Properties that are objects themselves. */
  readonly children?: Readonly<Record<string, (target: T, batch: Batch) => Awaitable<Answer>>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Argument[], batch: Batch) => Awaitable<MethodResult>>>;
  /** The members of a collection. */
  readonly items?: (target: T, batch: Batch) => Awaitable<readonly WireObject[]>;
  /** `getItem(key)`; null = not there, which is `ItemNotFound`. */
  readonly item?: (target: T, key: Json, batch: Batch) => Awaitable<Answer>;
  /** Scalars Excel has and the stand-in does not: asked for by name they answer `NotImplemented`. */
  readonly missing?: readonly string[];
}

/** The members of a kind of object. */
export type Members<T> = Omit<ObjectType<T>, "name">;

/**
 * A kind of object whose members are given later, by {@link define}. Kinds that lead to each other need it: a range leads to its worksheet and
 * a worksheet to its ranges, so each file needs the other's kind, and none can wait for the other's members.
 */
export const declare = <T>(name: string): ObjectType<T> => ({ name });

/** Gives a declared kind its members. */
export function define<T>(declared: ObjectType<T>, members: Members<T>): void {
  Object.assign(declared, members);
}

/** One Excel object, whatever its kind. */
export class WireObject implements Tracked {
  /** Set while office.js keeps the object across batches. */
  referenceId: string | null = null;

  private constructor(
    readonly type: ObjectType<never>,
    private readonly held: unknown
  ) {}

  static of<T>(type: ObjectType<T>, target: T): WireObject {
    return new WireObject(type as unknown as ObjectType<never>, target);
  }

  /** The target when this object is of `type`. */
  as<T>(type: ObjectType<T>): T | null {
    return (this.type as unknown) === type ? (this.held as T) : null;
  }

  private get target(): never {
    return this.held as never;
  }

  identity(): JsonObject {
    const own = this.type.identity?.(this.target) ?? {};
    return this.referenceId === null ? own : { ...own, _ReferenceId: this.referenceId };
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.type.scalars ?? {});
  }

  /** The declared spelling of a member the add-in named in any case; null when there is none. */
  findName(kind: "scalars" | "children", name: string): string | null {
    const wanted = name.toLowerCase();
    return Object.keys(this.type[kind] ?? {}).find((known) => known.toLowerCase() === wanted) ?? null;
  }

  async scalar(name: string, batch: Batch): Promise<Json> {
    const read = this.type.scalars?.[name];
    return read === undefined ? this.unknown(name, batch) : read(this.target, batch);
  }

  async setScalar(name: string, value: Json, batch: Batch): Promise<void> {
    const write = this.type.setters?.[name];
    return write === undefined ? this.unknown(name, batch) : write(this.target, value, batch);
  }

  async child(name: string, batch: Batch): Promise<Answer> {
    const read = this.type.children?.[name];
    return read === undefined ? this.unknown(name, batch) : read(this.target, batch);
  }

  async call(name: string, args: readonly Argument[], batch: Batch): Promise<MethodResult> {
    const method = this.type.methods?.[name];
    return method === undefined ? this.unknown(name, batch) : method(this.target, args, batch);
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  async items(batch: Batch): Promise<readonly WireObject[]> {
    return (await this.type.items?.(this.target, batch)) ?? [];
  }

  async item(key: Json, batch: Batch): Promise<WireObject> {
    if (this.type.item === undefined) return this.unknown("getItem", batch);
    const found = await this.type.item(this.target, key, batch);
    if (found === null) throw new ExcelError("ItemNotFound", `${this.type.name}.getItem`);
    return found;
  }

  /** Nothing is answered silently: an API the stand-in does not have is an error and a loud line. */
  unknown(name: string, batch: Batch): never {
    const location = `${this.type.name}.${memberName(name)}`;
    batch.host.warn(`Excel stand-in: ${location} is not implemented`);
    throw new ExcelError("NotImplemented", location);
  }

  /**
   * A property asked for by a name that is not here. Excel ignores names it does not know (Microsoft's own samples load
   * `no-properties-needed`); a name it does know is refused.
   */
  unknownProperty(name: string, batch: Batch): void {
    const wanted = name.toLowerCase();
    if (this.type.missing?.some((known) => known.toLowerCase() === wanted) === true) this.unknown(name, batch);
    batch.host.warn(`Excel stand-in: ${this.type.name} has no property "${name}", so nothing is loaded for it`);
  }
}
