import type { Book, RangeRef } from "../model/book";
import type { Json, JsonObject } from "./json";
import type { Listening } from "./listening";
import type { Pane } from "./pane";

/** What a member may need besides its own object. */
export type Stage = {
  readonly book: Book;
  /** Ranges made in this batch: deletions move them as well. */
  readonly live: RangeRef[];
  readonly listening: Listening;
  readonly pane: Pane;
};

export type Argument = Json | HostObject | undefined;

/** A scalar property; without `set` it is read-only, without `get` it can only be set. */
export type Property<T> = {
  readonly get?: (self: T, stage: Stage) => Json;
  readonly set?: (self: T, value: Json, stage: Stage) => void;
};

/** One class of Excel's API with the members that are played, by their names on the wire. */
export type ObjectType<T> = {
  readonly name: string;
  /** What office.js is told to find the object again; nothing for objects that hang on their parent. */
  readonly identity?: (self: T, stage: Stage) => JsonObject;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (self: T, stage: Stage) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: (self: T, stage: Stage) => readonly HostObject[];
  readonly item?: (self: T, key: Argument, stage: Stage) => HostObject;
};

export type Method<T> = (
  self: T,
  args: readonly Argument[],
  stage: Stage,
) => Json | HostObject | undefined;

/** An object of a batch, whatever its class. */
export type HostObject = {
  readonly isHostObject: true;
  readonly type: string;
  readonly self: unknown;
  readonly isNull: boolean;
  readonly identity: (stage: Stage) => JsonObject | null;
  readonly scalars: readonly string[];
  readonly property: (name: string) => BoundProperty | undefined;
  readonly object: (name: string) => ((stage: Stage) => HostObject) | undefined;
  readonly method: (
    name: string,
  ) => ((args: readonly Argument[], stage: Stage) => Json | HostObject | undefined) | undefined;
  readonly items: ((stage: Stage) => readonly HostObject[]) | undefined;
  readonly item: ((key: Argument, stage: Stage) => HostObject) | undefined;
};

export type BoundProperty = {
  readonly get: ((stage: Stage) => Json) | undefined;
  readonly set: ((value: Json, stage: Stage) => void) | undefined;
};

/** An object of that class around its own data. */
export function objectOf<T>(type: ObjectType<T>, self: T): HostObject {
  const { items, item } = type;
  return {
    isHostObject: true,
    type: type.name,
    self,
    isNull: false,
    identity: (stage) => type.identity?.(self, stage) ?? {},
    scalars: Object.keys(type.properties ?? {}),
    property: (name) => bindProperty(type.properties?.[name], self),
    object: (name) => bind(type.objects?.[name], self),
    method: (name) => {
      const method = type.methods?.[name];
      return method && ((args, stage) => method(self, args, stage));
    },
    items: items && ((stage) => items(self, stage)),
    item: item && ((key, stage) => item(self, key, stage)),
  };
}

function bindProperty<T>(property: Property<T> | undefined, self: T): BoundProperty | undefined {
  if (property === undefined) return undefined;
  const { get, set } = property;
  return {
    get: get && ((stage) => get(self, stage)),
    set: set && ((value, stage) => set(self, value, stage)),
  };
}

function bind<T, R>(
  make: ((self: T, stage: Stage) => R) | undefined,
  self: T,
): ((stage: Stage) => R) | undefined {
  return make && ((stage) => make(self, stage));
}

/** What `…OrNullObject` gives where there is nothing: whatever is done to it does nothing. */
export const NULL_OBJECT: HostObject = {
  isHostObject: true,
  type: "null",
  self: null,
  isNull: true,
  identity: () => null,
  scalars: [],
  property: () => ({ get: () => null, set: () => undefined }),
  object: () => () => NULL_OBJECT,
  method: () => () => NULL_OBJECT,
  items: undefined,
  item: () => NULL_OBJECT,
};

export function isHostObject(value: Argument): value is HostObject {
  return typeof value === "object" && value !== null && "isHostObject" in value;
}
