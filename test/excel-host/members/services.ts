import type { ObjectType } from "../protocol/host-object";

/** Where office.js reports that the functions of the ribbon are there. */
export const INTERNAL_SERVICE: ObjectType<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};
