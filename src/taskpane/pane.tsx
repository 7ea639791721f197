import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, use, useMemo } from "react";
import { PANE } from "../i18n/zh-CN/pane";
import { DeskProvider } from "./desk/desk-context";
import { FailuresProvider } from "./desk/failures-context";
import { LanguageContext } from "./language-context";
import type { PaneProps } from "./pane-props";
import { Announcer } from "./shell/announcer";
import { BrokenPage } from "./shell/broken-page";
import { BrokenPart } from "./shell/broken-part";
import { PaneFrame } from "./shell/pane-frame";
import { fluentTheme } from "./shell/theme";
import { WordsProvider } from "./words/words-context";

const useStyles = makeStyles({
  pane: {
    position: "relative",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/**
 * The whole pane: in Excel, and beside the grid of the browser edition. It fills the height of what it stands in,
 * is made for a width of 320 px and more, and knows no workbook but its desk.
 */
export function Pane(props: PaneProps) {
  return (
    <BrokenPart instead={() => <p role="alert">{PANE.broken}</p>}>
      <Suspense>
        <ThemedPane {...props} />
      </Suspense>
    </BrokenPart>
  );
}

function ThemedPane(props: PaneProps) {
  const styles = useStyles();
  const { desk, surroundings, facilities, language, onLanguage } = props;
  const theme = fluentTheme(props.theme);
  const choice = useMemo(() => ({ language, onLanguage }), [language, onLanguage]);
  return (
    <FluentProvider
      theme={theme instanceof Promise ? use(theme) : theme}
      className={styles.pane}
      lang={language}
    >
      <BrokenPart instead={() => <BrokenPage text={PANE.broken} />}>
        <LanguageContext value={choice}>
          <WordsProvider language={language} source={props.wordSource}>
            <FailuresProvider>
              <Announcer>
                <DeskProvider desk={desk} surroundings={surroundings} facilities={facilities}>
                  <PaneFrame requested={props.requested} waiting={props.waiting} />
                </DeskProvider>
              </Announcer>
            </FailuresProvider>
          </WordsProvider>
        </LanguageContext>
      </BrokenPart>
    </FluentProvider>
  );
}
