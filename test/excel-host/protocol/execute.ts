import { ExcelError, NotPlayed } from "../model/excel-error";
import type { Book } from "../model/book";
import { ACTION, type Action, type Batch, type BatchAnswer } from "./batch";
import { argumentsOf, newScene, resolve, type Scene } from "./scene";
import { isHostObject, type HostObject } from "./host-object";
import type { Json } from "./json";
import type { Listening } from "./listening";
import type { Pane } from "./pane";
import { query } from "./query";

/** What a batch meets besides the workbook, and who wants to know which members ran. */
export type Players = {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly listening: Listening;
  readonly pane: Pane;
  readonly played: (member: string) => void;
};

/**
 * Executes a batch. The first action that Excel refuses ends it; what came before stays done. Throws NotPlayed
 * at a member that is missing here.
 */
export function execute(book: Book, batch: Batch, players: Players): BatchAnswer {
  const scene = newScene(book, batch, players);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(scene, action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: scene.location,
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function perform(scene: Scene, action: Action): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolve(scene, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object.identity(scene.stage);
    case ACTION.query:
      scene.location = `${object.type}.load`;
      return query(object, action.QueryInfo ?? {}, scene.stage, scene.players.played);
    case ACTION.method:
      return callMethod(scene, object, action);
    case ACTION.setProperty:
      setProperty(scene, object, action);
      return null;
    default:
      throw new NotPlayed(`actions of type ${action.ActionType} (${object.type}.${action.Name})`);
  }
}

function callMethod(scene: Scene, object: HostObject, action: Action): Json {
  const method = object.method(action.Name);
  if (method === undefined) throw new NotPlayed(`the method ${object.type}.${action.Name}`);
  scene.enter(object, action.Name, "call");
  const result = method(argumentsOf(scene, action.ArgumentInfo), scene.stage);
  if (isHostObject(result)) return result.identity(scene.stage);
  return result ?? null;
}

function setProperty(scene: Scene, object: HostObject, action: Action): void {
  const set = object.property(action.Name)?.set;
  if (set === undefined) throw new NotPlayed(`the setting of ${object.type}.${action.Name}`);
  scene.enter(object, action.Name, "set");
  const [value] = argumentsOf(scene, action.ArgumentInfo);
  if (isHostObject(value)) throw new NotPlayed(`an object as ${object.type}.${action.Name}`);
  set(value ?? null, scene.stage);
}
