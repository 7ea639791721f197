import type { Book } from "../model/book";
import { objectOf, type HostObject } from "../protocol/host-object";
import { INTERNAL_SERVICE, RUNTIME_SERVICE, START_SERVICE, WEB_WORKBOOK } from "./services";
import { WORKBOOK } from "./workbook";

/** The root of a batch: the workbook, or what Excel on the web does outside of it. */
export function rootOf(book: Book, partition: string): HostObject {
  return partition === "WacPartition" ? objectOf(WEB_WORKBOOK, book) : objectOf(WORKBOOK, book);
}

/** Objects that are made by their name. */
export const SERVICES: Readonly<Record<string, () => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => objectOf(INTERNAL_SERVICE, null),
  "Microsoft.AppRuntime.AppRuntimeService": () => objectOf(RUNTIME_SERVICE, null),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () => objectOf(START_SERVICE, null),
};
