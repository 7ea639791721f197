import { makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding, Severity } from "../../core/finding";
import { usePageWords } from "../words/words-context";
import { NO_ARTICLE, type FindingFilter } from "./finding-rows";
import { SeverityMark } from "./severity-mark";

const SEVERITIES: readonly Severity[] = ["error", "warning", "undetermined"];

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px" },
  severity: { minWidth: 0, paddingInline: "8px", flexGrow: 1 },
  choice: { flexGrow: 1, flexBasis: "120px", minWidth: 0, maxWidth: "100%" },
});

/** What of the findings is to be seen. The severities are at the same time the sum of what was found. */
export function FindingFilters({
  findings,
  filter,
  onFilter,
}: {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}) {
  const styles = useStyles();
  const { check: words, words: said } = usePageWords();
  const toggle = (severity: Severity): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onFilter({ ...filter, hidden });
  };
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.severity}
          checked={!filter.hidden.has(severity)}
          icon={<SeverityMark severity={severity} />}
          onClick={() => toggle(severity)}
        >
          {words.severity(
            said.severities[severity],
            findings.filter((finding) => finding.severity === severity).length,
          )}
        </ToggleButton>
      ))}
      <PlaceFilters findings={findings} filter={filter} onFilter={onFilter} />
    </div>
  );
}

function PlaceFilters({ findings, filter, onFilter }: Parameters<typeof FindingFilters>[0]) {
  const styles = useStyles();
  const { check: words, words: said } = usePageWords();
  const { sheets, articles } = useMemo(() => placesOf(findings), [findings]);
  return (
    <>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.sheet}
        value={filter.sheet ?? ""}
        onChange={(_, { value }) => onFilter({ ...filter, sheet: value === "" ? null : value })}
      >
        <option value="">{words.allSheets}</option>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.article}
        value={filter.article === null ? "" : String(filter.article)}
        onChange={(_, { value }) =>
          onFilter({ ...filter, article: value === "" ? null : Number(value) })
        }
      >
        <option value="">{words.allArticles}</option>
        {articles.map((article) => (
          <option key={article} value={article}>
            {article === NO_ARTICLE ? words.noArticle : said.article(article)}
          </option>
        ))}
      </Select>
    </>
  );
}

function placesOf(findings: readonly Finding[]) {
  return {
    sheets: [...new Set(findings.map(({ sheet }) => sheet))],
    articles: [...new Set(findings.map(({ article }) => article ?? NO_ARTICLE))].sort(
      (a, b) => a - b,
    ),
  };
}
