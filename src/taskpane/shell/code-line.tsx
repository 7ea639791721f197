import { makeStyles, tokens } from "@fluentui/react-components";
import { CopyButton } from "./copy-button";

const useStyles = makeStyles({
  code: {
    display: "block",
    padding: "6px",
    marginBottom: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    wordBreak: "break-all",
    userSelect: "all",
  },
});

/** Text to be typed or compared elsewhere, with a button that copies it. */
export function CodeLine({ name, code }: { readonly name: string; readonly code: string }) {
  const styles = useStyles();
  return (
    <div>
      <code className={styles.code}>{code}</code>
      <CopyButton text={code} name={name} />
    </div>
  );
}
