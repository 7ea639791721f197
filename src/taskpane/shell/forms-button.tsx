import { Button } from "@fluentui/react-components";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { usePageWords } from "../words/words-context";
import { useHandOut } from "./use-hand-out";
import { useSurfaces } from "./surfaces";

/** 执法检查表 and 抽取记录表 of a draw, made and handed out as a workbook to be printed. */
export function FormsButton({ drawNumber }: { readonly drawNumber: string }) {
  const surfaces = useSurfaces();
  const { surroundings } = useDesk();
  const { results: words } = usePageWords();
  const { run, progress } = useDeed("forms");
  const out = useHandOut();
  const make = async (): Promise<void> => {
    const made = await run({ now: surroundings.clock(), drawNumber });
    if (made.ok) await out.workbook(made.value.file, words.formsName(drawNumber));
  };
  return (
    <>
      <Button
        disabled={progress !== null}
        aria-label={words.of(words.forms, drawNumber)}
        onClick={() => void make()}
      >
        {words.forms}
      </Button>
      {out.said !== "" && <span className={surfaces.quiet}>{out.said}</span>}
    </>
  );
}
