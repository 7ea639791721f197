import { useState } from "react";
import type { Fix } from "../../core/finding";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";

/** A mend that waits for a yes. */
export type OfferedMend = { readonly fix: Fix; readonly found: string };

/** Offers a mend and makes it once it is agreed to; `onMended` is told. */
export function useMend(onMended: (fix: Fix) => void) {
  const { surroundings } = useDesk();
  const { run, progress } = useDeed("mend");
  const [offered, setOffered] = useState<OfferedMend | null>(null);
  const mend = async (fix: Fix): Promise<void> => {
    setOffered(null);
    const mended = await run({ now: surroundings.clock(), fix });
    if (mended.ok) onMended(fix);
  };
  return {
    offered,
    progress,
    // One question at a time: while the last one leaves, no other comes.
    offer: (fix: Fix, found: string) => setOffered((asked) => asked ?? { fix, found }),
    confirm: () => {
      if (offered !== null) void mend(offered.fix);
    },
    cancel: () => setOffered(null),
  };
}
