import { makeStyles, tokens } from "@fluentui/react-components";
import { usePageWords } from "../words/words-context";
import { CopyButton } from "./copy-button";
import { useSurfaces } from "./surfaces";

const useStyles = makeStyles({
  digits: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** A digest large enough to be read aloud and photographed: in groups of four. */
export function Fingerprint({ digest }: { readonly digest: string }) {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { common } = usePageWords();
  const groups = digest.match(/.{1,4}/gu) ?? [];
  return (
    <div>
      <div className={surfaces.quiet}>{common.fingerprint}</div>
      <p className={styles.digits} aria-label={`${common.fingerprint} ${digest}`} role="img">
        {groups.map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <CopyButton text={digest} name={common.fingerprint} />
    </div>
  );
}
