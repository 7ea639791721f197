import type { Book } from "../model/book";
import { objectOf, type HostObject } from "../protocol/host-object";
import { INTERNAL_SERVICE } from "./services";
import { WORKBOOK } from "./workbook";

/** The root of a batch. */
export function ROOT(book: Book): HostObject {
  return objectOf(WORKBOOK, book);
}

/** Objects that are made by their name. */
export const SERVICES: Readonly<Record<string, () => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => objectOf(INTERNAL_SERVICE, null),
};
