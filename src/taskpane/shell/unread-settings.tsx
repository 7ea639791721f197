import type { Finding } from "../../core/finding";
import { findingLine } from "../../i18n/describe";
import { useSelect } from "../desk/use-select";
import { usePageWords } from "../words/words-context";
import { LinkButton } from "./link-button";
import { Notice } from "./notice";

/** Cells of 设置 that could not be read, each a way to it; what was made goes by the defaults. */
export function UnreadSettings({ findings }: { readonly findings: readonly Finding[] }) {
  const select = useSelect();
  const { publication, words } = usePageWords();
  if (findings.length === 0) return null;
  return (
    <Notice intent="warning">
      {publication.byDefaults}
      {findings.map((finding) => {
        const { sheet, row, column } = finding;
        return (
          <LinkButton
            key={`${row} ${column}`}
            onClick={() => select({ sheet, row: row ?? 0, column: column ?? 0 })}
          >
            {findingLine(finding, words)}
          </LinkButton>
        );
      })}
    </Notice>
  );
}
