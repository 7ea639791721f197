import { Button } from "@fluentui/react-components";
import { usePageWords } from "../words/words-context";
import { useNavigation } from "./navigation";
import { PageBody } from "./page-body";
import { useSurfaces } from "./surfaces";

/** Stands on pages about draws while there is none, with the way to the first. */
export function NothingDrawn() {
  const surfaces = useSurfaces();
  const { results: words } = usePageWords();
  const { goTo } = useNavigation();
  return (
    <PageBody>
      <section className={surfaces.card}>
        <p className={surfaces.text}>{words.nothingDrawn}</p>
        <div className={surfaces.buttons}>
          <Button appearance="primary" onClick={() => goTo("draw")}>
            {words.goToDraw}
          </Button>
        </div>
      </section>
    </PageBody>
  );
}
