import { makeStyles } from "@fluentui/react-components";
import type { NotPublished } from "../../jobs/publish-request";
import { useSelect } from "../desk/use-select";
import { LinkButton } from "../shell/link-button";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

/** So many names are shown of one reason. */
const NAMES_SHOWN = 50;

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

/** What was left out of a publication, by reason, each with its cell. */
export function NotPublishedList({ records }: { readonly records: readonly NotPublished[] }) {
  const styles = useStyles();
  const { publication: words } = usePageWords();
  const reasons = new Set(records.map(({ why }) => why));
  return (
    <details>
      <summary className={styles.summary}>{words.notPublished(records.length)}</summary>
      {[...reasons].map((why) => (
        <Reason key={why} why={why} records={records.filter((record) => record.why === why)} />
      ))}
    </details>
  );
}

function Reason({
  why,
  records,
}: {
  readonly why: NotPublished["why"];
  readonly records: readonly NotPublished[];
}) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { publication: words, words: said, common } = usePageWords();
  return (
    <>
      <div className={surfaces.quiet}>
        {words.why(said.publish.notPublished[why], records.length)}
      </div>
      <ul className={styles.list}>
        {records.slice(0, NAMES_SHOWN).map((record, index) => (
          <li key={index}>
            <NotPublishedName record={record} />
          </li>
        ))}
      </ul>
      {records.length > NAMES_SHOWN && (
        <div className={surfaces.quiet}>{common.more(records.length - NAMES_SHOWN)}</div>
      )}
    </>
  );
}

function NotPublishedName({ record }: { readonly record: NotPublished }) {
  const select = useSelect();
  const { name, cell, detail } = record;
  const text = detail === "" ? name : `${name} ${detail}`;
  if (cell === null) return text;
  return <LinkButton onClick={() => select(cell)}>{text}</LinkButton>;
}
