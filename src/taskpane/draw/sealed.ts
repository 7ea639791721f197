import type { SealView } from "../../desk/seal-view";

/** A draw that waits for its seed, sealed just now or found in the ledger. */
export type Sealed = Pick<SealView, "drawNumber" | "fingerprint" | "rows">;
