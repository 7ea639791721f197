import { answerBatch, type Answer } from "./answer-batch";
import { callOf } from "./calls";
import type { FaultList } from "./faults";
import type { ExcelHost } from "./host";
import { NotPlayed } from "./model/excel-error";
import type { Post } from "./post";
import { appContext, type AppOptions } from "./protocol/app-context";
import { REQUEST, type Request } from "./protocol/envelope";
import { isArray, type Json } from "./protocol/json";
import type { Ribbon } from "./ribbon";
import type { newTraffic } from "./traffic";

/** What serves requests besides the workbook. */
export type CounterTools = {
  readonly post: Post;
  readonly ribbon: Ribbon;
  readonly options: AppOptions;
  readonly faults: FaultList;
  readonly traffic: ReturnType<typeof newTraffic>;
  readonly exercised: Set<string>;
  readonly notPlayed: string[];
};

/** An error number that no Excel knows. */
const NOT_PLAYED = 5_999;

/** Where requests of office.js are served: what it asks for, calls and registers. */
export function newCounter(host: ExcelHost, tools: CounterTools): (request: Request) => void {
  return (request) => {
    const { _actionType: type, _actionName: name } = request;
    tools.post.note(request);
    if (type === REQUEST.invoke && name === "executeMethod") call(host, tools, request);
    else if (name === "ContextActivationManager_getAppContextAsync")
      tools.post.answer(request, appContext(request._data, tools.options));
    else tools.post.answer(request, {});
  };
}

function call(host: ExcelHost, tools: CounterTools, request: Request): void {
  const { kind, parts } = callOf(request._data);
  if (kind === null) {
    refuse(tools, request, `the call ${JSON.stringify(parts)}`);
    return;
  }
  if (kind === "batch") {
    const played = (member: string): unknown => tools.exercised.add(member);
    deliver(host, tools, request, answerBatch(parts, { ...tools, host, played }));
    return;
  }
  if (kind === "save-settings") keepSettings(host, parts);
  else tools.ribbon.completed(parts);
  tools.post.answer(request, { Version: 1, Error: 0, Data: [] });
}

function deliver(host: ExcelHost, tools: CounterTools, request: Request, given: Answer): void {
  if (given.kind === "when-cell-is-left")
    tools.faults.whenCellIsLeft(() => call(host, tools, request));
  else if (given.kind === "not-played") refuse(tools, request, given.what);
  else if (given.kind === "answer") {
    const { error, data, delay } = given;
    tools.post.answer(request, { Version: 1, Error: error, Data: data }, delay);
  }
  host.tellNews();
}

function refuse({ post, notPlayed }: CounterTools, request: Request, what: string): void {
  notPlayed.push(new NotPlayed(what).message);
  post.answer(request, { Version: 1, Error: NOT_PLAYED, Data: null });
}

function keepSettings(host: ExcelHost, pairs: readonly Json[]): void {
  host.documentSettings.clear();
  for (const pair of pairs)
    if (isArray(pair)) host.documentSettings.set(`${pair[0]}`, `${pair[1]}`);
}
