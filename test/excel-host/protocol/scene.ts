import type { Book } from "../model/book";
import { ExcelError, NotPlayed } from "../model/excel-error";
import { rangeObject } from "../members/range-object";
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from "./batch";
import type { Players } from "./execute";
import { isObject } from "./json";
import {
  isHostObject,
  NULL_OBJECT,
  type Argument,
  type HostObject,
  type Stage,
} from "./host-object";

/** The objects of one batch while it runs. */
export type Scene = {
  readonly stage: Stage;
  readonly batch: Batch;
  readonly players: Players;
  readonly objects: Map<number, HostObject>;
  /** `Range.values`: where the batch is, for the error. */
  location: string;
  readonly enter: (object: HostObject, member: string, deed: "go" | "call" | "set") => void;
};

/** Methods that leave the workbook as it is. */
const READING = /^(?:Get|_|Activate$|Select$|Suspend|Calculate$|Notify|SetAppRuntime)/;

export function newScene(book: Book, batch: Batch, players: Players): Scene {
  const { listening, pane } = players;
  const scene: Scene = {
    stage: { book, live: [], listening, pane },
    batch,
    players,
    objects: new Map(),
    location: "",
    enter: (object, member, deed) => {
      scene.location = `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
      if (object.isNull) return;
      const isReading = deed === "go" || (deed === "call" && READING.test(member));
      if (book.isReadOnly && !isReading) throw new ExcelError("AccessDenied");
      players.played(`${object.type}.${member}${deed === "set" ? "=" : ""}`);
    },
  };
  return scene;
}

/** The object that a path leads to: the same one during the whole batch. */
export function resolve(scene: Scene, id: number): HostObject {
  const known = scene.objects.get(id);
  if (known !== undefined) return known;
  const path = scene.batch.ObjectPaths[id];
  if (path === undefined) throw new ExcelError("InvalidReference");
  const found = follow(scene, path);
  scene.objects.set(id, found);
  return found;
}

function follow(scene: Scene, path: ObjectPath): HostObject {
  switch (path.ObjectPathType) {
    case PATH.root:
      return scene.players.root;
    case PATH.newObject:
      return service(scene, path.Name);
    case PATH.method:
      return viaMethod(scene, parentOf(scene, path), path);
    case PATH.property:
      return viaProperty(scene, parentOf(scene, path), path);
    case PATH.indexer:
      return viaIndexer(scene, parentOf(scene, path), path);
    case PATH.reference:
      return viaReference(scene, path.Name);
    case PATH.nullObject:
      return NULL_OBJECT;
    default:
      throw new NotPlayed(`object paths of type ${path.ObjectPathType} (${path.Name})`);
  }
}

function parentOf(scene: Scene, path: ObjectPath): HostObject {
  if (path.ParentObjectPathId === undefined) throw new ExcelError("InvalidReference");
  return resolve(scene, path.ParentObjectPathId);
}

function service(scene: Scene, name: string): HostObject {
  const make = scene.players.services[name];
  if (make === undefined) throw new NotPlayed(`the service ${name}`);
  scene.players.played(name);
  return make();
}

function viaMethod(scene: Scene, parent: HostObject, path: ObjectPath): HostObject {
  const method = parent.method(path.Name);
  if (method === undefined) throw new NotPlayed(`the method ${parent.type}.${path.Name}`);
  scene.enter(parent, path.Name, "call");
  const found = method(argumentsOf(scene, path.ArgumentInfo), scene.stage);
  if (isHostObject(found)) return found;
  throw new NotPlayed(`${parent.type}.${path.Name} as an object`);
}

function viaProperty(scene: Scene, parent: HostObject, path: ObjectPath): HostObject {
  const make = parent.object(path.Name);
  if (make === undefined) throw new NotPlayed(`the object ${parent.type}.${path.Name}`);
  scene.enter(parent, path.Name, "go");
  return make(scene.stage);
}

function viaIndexer(scene: Scene, parent: HostObject, path: ObjectPath): HostObject {
  if (parent.item === undefined) throw new NotPlayed(`${parent.type}.getItem`);
  scene.enter(parent, "getItem", "go");
  const [key] = argumentsOf(scene, path.ArgumentInfo);
  return parent.item(key, scene.stage);
}

function viaReference(scene: Scene, id: string): HostObject {
  const range = scene.stage.book.references.get(id);
  if (range === undefined) throw new ExcelError("InvalidReference");
  return rangeObject(range);
}

/** The arguments, with objects in place of the ids of their paths. */
export function argumentsOf(scene: Scene, info: ArgumentInfo | undefined): readonly Argument[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = ids[index] ?? 0;
    if (typeof id !== "number") throw new NotPlayed("lists of objects as arguments");
    if (isObject(argument) && JSON.stringify(argument).includes('"_ObjectPathId"'))
      throw new NotPlayed("objects inside of arguments");
    return id === 0 ? argument : resolve(scene, id);
  });
}
