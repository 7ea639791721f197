import { useState } from "react";
import { useDesk } from "../desk/desk-context";
import type { Facilities } from "../pane-props";
import { usePageWords } from "../words/words-context";
import { useAnnounce } from "./announcer";
import { download, FILE_TYPE } from "./download";
import { fileName } from "./file-name";

/** The way out for files: a new workbook where the host opens one, else a download. */
export type HandOut = {
  /** True where a workbook is opened rather than downloaded. */
  readonly opensWorkbooks: boolean;
  /** What was done last, as a sentence; empty before. */
  readonly said: string;
  readonly workbook: (bytes: Uint8Array, words: string) => Promise<void>;
  readonly text: (content: string, words: string, ending: "csv" | "html") => void;
  /** Says what was done by other means, to everybody. */
  readonly say: (said: string) => void;
};

/** Hands files out and says so. File names come from words that people may have typed, and never become paths. */
export function useHandOut(): HandOut {
  const { facilities } = useDesk();
  const { publication: words } = usePageWords();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const say = (what: string): void => {
    setSaid(what);
    announce(what);
  };
  const { newWorkbook } = facilities;
  return {
    opensWorkbooks: newWorkbook !== undefined,
    said,
    say,
    workbook: async (content, from) => {
      const name = fileName(from, "xlsx");
      if (newWorkbook !== undefined && (await opened(newWorkbook, content, name))) {
        return say(words.opened);
      }
      download({ name, type: FILE_TYPE.xlsx, content });
      say(words.handedOut(name));
    },
    text: (content, from, ending) => {
      const name = fileName(from, ending);
      download({ name, type: FILE_TYPE[ending], content });
      say(words.handedOut(name));
    },
  };
}

/** Whether the host opened the workbook; one that refuses leaves the download. */
async function opened(
  newWorkbook: NonNullable<Facilities["newWorkbook"]>,
  bytes: Uint8Array,
  name: string,
): Promise<boolean> {
  try {
    await newWorkbook(bytes, name);
    return true;
  } catch {
    return false;
  }
}
