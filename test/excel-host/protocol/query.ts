import { NotPlayed } from "../model/excel-error";
import type { QueryInfo } from "./batch";
import type { HostObject, Stage } from "./host-object";
import type { Json } from "./json";

/** What is to be told of an object: the names of its members, each with what is wanted below it. */
type Wanted = Map<string, string[]>;

/** Answers a load: the names that it asks for, and whatever finds the object again. */
export function query(
  object: HostObject,
  info: QueryInfo,
  stage: Stage,
  played: (member: string) => void,
): Json {
  if (object.isNull) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
  const answered = answer(object, paths.length === 0 ? ["*"] : paths, { stage, played, info });
  return answered;
}

type Asking = {
  readonly stage: Stage;
  readonly played: (member: string) => void;
  readonly info: QueryInfo;
};

function answer(object: HostObject, paths: readonly string[], asking: Asking): Json {
  const identity = object.identity(asking.stage);
  if (identity === null) return null;
  const { own, ofItems } = apart(object, paths);
  const told: Record<string, Json | undefined> = { ...identity };
  for (const [name, below] of own) tell(object, name, below, told, asking);
  if (object.items === undefined) return told;
  asking.played(`${object.type}.items`);
  const { Skip = 0, Top } = asking.info;
  const items = object.items(asking.stage).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const inner = { ...asking, info: {} };
  return { ...told, _Items: items.map((item) => answer(item, ofItems, inner)) };
}

/** Names below a collection mean its items, except those of the collection itself. */
function apart(
  object: HostObject,
  paths: readonly string[],
): { readonly own: Wanted; readonly ofItems: readonly string[] } {
  const own: Wanted = new Map();
  const ofItems: string[] = [];
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/u);
    const name = wireName(first);
    if (object.items === undefined) want(own, name, rest);
    else if (name === "Items") ofItems.push(rest.length === 0 ? "*" : rest.join("/"));
    else if (object.property(name) !== undefined) want(own, name, rest);
    else ofItems.push(path);
  }
  return { own, ofItems };
}

function want(wanted: Wanted, name: string, rest: readonly string[]): void {
  const below = wanted.get(name) ?? [];
  if (rest.length > 0) below.push(rest.join("/"));
  wanted.set(name, below);
}

function tell(
  object: HostObject,
  name: string,
  below: readonly string[],
  told: Record<string, Json | undefined>,
  asking: Asking,
): void {
  if (name === "$none") return;
  if (name === "*") {
    for (const scalar of object.scalars)
      told[scalar] = object.property(scalar)?.get?.(asking.stage);
    return;
  }
  const property = object.property(name)?.get;
  const child = object.object(name);
  if (property === undefined && child === undefined)
    throw new NotPlayed(`the loading of ${object.type}.${name}`);
  asking.played(`${object.type}.${name}`);
  if (property !== undefined) told[name] = property(asking.stage);
  else if (child !== undefined)
    told[name] = answer(child(asking.stage), below.length === 0 ? ["*"] : below, {
      ...asking,
      info: {},
    });
}

/** `rowCount` is `RowCount` on the wire. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
