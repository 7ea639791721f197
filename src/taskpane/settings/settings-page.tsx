import { findingLine } from "../../i18n/describe";
import { cellOf } from "../check/finding-rows";
import { atMoment, useAnswer } from "../desk/use-answer";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { Looking } from "../shell/looking";
import { PageBody } from "../shell/page-body";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { LanguageField } from "./language-field";
import { SettingRow } from "./setting-row";
import { useSettingChange } from "./use-setting-change";

/** 设置: what is in force, with its reason, to be changed here or in the sheet. */
export function SettingsPage() {
  const surfaces = useSurfaces();
  const select = useSelect();
  const { settings: words, words: said } = usePageWords();
  const { answer, isLooking, step } = useAnswer("settings", atMoment);
  const { change, isBusy } = useSettingChange();
  return (
    <PageBody>
      <section className={surfaces.card} aria-label={words.pane}>
        <LanguageField />
        <p className={surfaces.quiet}>{words.platform}</p>
      </section>
      {answer === null && isLooking && <Looking step={step} />}
      {answer !== null && (
        <section className={surfaces.card}>
          <h2 className={surfaces.heading}>
            {answer.sheet === null ? words.noSheet : words.workbook(answer.sheet)}
          </h2>
          {answer.findings.map((finding, index) => (
            <LinkButton key={index} onClick={() => select(cellOf(finding))}>
              {findingLine(finding, said)}
            </LinkButton>
          ))}
          {answer.settings.map((view) => (
            <SettingRow
              // A value that was changed in the sheet starts the row anew.
              key={`${view.setting} ${view.values.join("\n")}`}
              view={view}
              isBusy={isBusy}
              onChange={(value) => change(view, value)}
            />
          ))}
        </section>
      )}
    </PageBody>
  );
}
