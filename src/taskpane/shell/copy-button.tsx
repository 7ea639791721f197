import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { usePageWords } from "../words/words-context";
import { useAnnounce } from "./announcer";
import { copyText } from "./copy-text";
import { useSurfaces } from "./surfaces";

/** Copies a text and says whether it did. `name` tells several of these buttons apart. */
export function CopyButton({ text, name }: { readonly text: string; readonly name: string }) {
  const surfaces = useSurfaces();
  const { common } = usePageWords();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState("");
  const copy = async (): Promise<void> => {
    const said = (await copyText(text)) ? common.copied : common.notCopied;
    setOutcome(said);
    announce(said);
  };
  return (
    <div className={surfaces.buttons}>
      <Button
        size="small"
        icon={<CopyRegular />}
        aria-label={`${common.copy} ${name}`}
        onClick={() => void copy()}
      >
        {common.copy}
      </Button>
      <span className={surfaces.quiet}>{outcome}</span>
    </div>
  );
}
