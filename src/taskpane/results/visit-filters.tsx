import { makeStyles, Select } from "@fluentui/react-components";
import type { Term } from "../../core/results/publication-due";
import { usePageWords } from "../words/words-context";
import type { VisitFilter } from "./visit-filter";

const STAGES: readonly VisitFilter["stage"][] = [
  "open",
  "to-enter",
  "under-way",
  "published",
  "all",
];

const TERMS: readonly Term["kind"][] = [
  "overdue",
  "due-soon",
  "running",
  "not-begun",
  "published-late",
  "published",
];

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px" },
  choice: { flexGrow: 1, flexBasis: "120px", minWidth: 0, maxWidth: "100%" },
});

/** Which visits are to be seen, by stage and by term. */
export function VisitFilters({
  filter,
  onFilter,
}: {
  readonly filter: VisitFilter;
  readonly onFilter: (filter: VisitFilter) => void;
}) {
  const styles = useStyles();
  const { results: words } = usePageWords();
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.stage}
        value={filter.stage}
        onChange={(_, { value }) =>
          onFilter({ ...filter, stage: STAGES.find((stage) => stage === value) ?? "all" })
        }
      >
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {words.stages[stage]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.choice}
        aria-label={words.term}
        value={filter.term ?? ""}
        onChange={(_, { value }) =>
          onFilter({ ...filter, term: TERMS.find((term) => term === value) ?? null })
        }
      >
        <option value="">{words.allTerms}</option>
        {TERMS.map((term) => (
          <option key={term} value={term}>
            {words.terms[term]}
          </option>
        ))}
      </Select>
    </div>
  );
}
