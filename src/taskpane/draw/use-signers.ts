import { useState } from "react";
import { splitNames } from "../../core/text/canonical";

/** Who draws, and who looks on. */
export type Signers = {
  readonly operator: string;
  readonly setOperator: (operator: string) => void;
  /** As typed; several names with 、 between them. */
  readonly witnesses: string;
  readonly setWitnesses: (witnesses: string) => void;
  readonly witnessNames: readonly string[];
};

/** 操作人, by default the one named in 设置, and 监督人. */
export function useSigners(defaultOperator: string): Signers {
  const [typed, setOperator] = useState<string | null>(null);
  const [witnesses, setWitnesses] = useState("");
  return {
    operator: typed ?? defaultOperator,
    setOperator,
    witnesses,
    setWitnesses,
    witnessNames: splitNames(witnesses),
  };
}
