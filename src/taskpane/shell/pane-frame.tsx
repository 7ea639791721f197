import { makeStyles } from "@fluentui/react-components";
import { Activity } from "react";
import type { PaneProps } from "../pane-props";
import type { PaneWords } from "../../i18n/pane-words";
import { usePaneWords } from "../words/words-context";
import { BrokenPart } from "./broken-part";
import { BrokenPage } from "./broken-page";
import { ErrorArea } from "./error-area";
import { NavigationContext } from "./navigation";
import { PageTabs, panelId, tabId } from "./page-tabs";
import { PAGES } from "./pages";
import { RecoveryContext, useRecovery } from "./recovery";
import { useSurfaces } from "./surfaces";
import { usePageState } from "./use-page-state";
import { useRibbon } from "./use-ribbon";
import { WaitingNotice } from "./waiting-notice";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%" },
  page: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

/** Tabs, messages and the page that is shown; pages that were shown before keep their state. */
export function PaneFrame({ requested, waiting }: Pick<PaneProps, "requested" | "waiting">) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const words = usePaneWords();
  const { page, visited, navigation } = usePageState();
  const { hasStarted, brokenOff } = useRecovery();
  useRibbon(requested, navigation.goTo);
  const pages = hasStarted ? PAGES.filter(([id]) => visited.has(id)) : [];
  return (
    <NavigationContext value={navigation}>
      <RecoveryContext value={brokenOff}>
        <div className={styles.frame}>
          <h1 className={surfaces.unseen}>{words.title}</h1>
          <PageTabs page={page} onPage={navigation.goTo} />
          <WaitingNotice waiting={waiting} />
          <ErrorArea />
          {pages.map(([id, Page]) => (
            <Activity key={id} mode={id === page ? "visible" : "hidden"}>
              <div
                role="tabpanel"
                id={panelId(id)}
                aria-labelledby={tabId(id)}
                className={styles.page}
              >
                <BrokenPart instead={(again) => brokenPage(words, again)}>
                  <Page />
                </BrokenPart>
              </div>
            </Activity>
          ))}
        </div>
      </RecoveryContext>
    </NavigationContext>
  );
}

function brokenPage({ broken, tryAgain }: PaneWords, act: () => void) {
  return <BrokenPage text={broken} again={{ label: tryAgain, act }} />;
}
