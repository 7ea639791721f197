import { Button } from "@fluentui/react-components";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { Progress } from "../shell/progress";
import { useSurfaces } from "../shell/surfaces";
import { usePaneWords } from "../words/words-context";

/** The ways to begin in a workbook that holds nothing. */
export function EmptyBook() {
  const surfaces = useSurfaces();
  const { overview: words } = usePaneWords();
  const { surroundings, facilities } = useDesk();
  const template = useDeed("template");
  const sample = useDeed("sample");
  const progress = template.progress ?? sample.progress;
  const now = () => ({ now: surroundings.clock() });
  return (
    <section className={surfaces.card}>
      <h2 className={surfaces.heading}>{words.emptyTitle}</h2>
      <p className={surfaces.text}>{words.emptyText}</p>
      {progress === null ? (
        <div className={surfaces.buttons}>
          <Button appearance="primary" onClick={() => void template.run(now())}>
            {words.template}
          </Button>
          <Button onClick={() => void sample.run(now())}>{words.sample}</Button>
          {facilities.openFile !== undefined && (
            <Button onClick={facilities.openFile}>{words.openFile}</Button>
          )}
        </div>
      ) : (
        <Progress progress={progress} />
      )}
    </section>
  );
}
