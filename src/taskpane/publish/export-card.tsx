import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { EXPORT_KINDS } from "../../jobs/export-list";
import { useDeed } from "../desk/use-deed";
import { Progress } from "../shell/progress";
import { useHandOut } from "../shell/use-hand-out";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

type Kind = (typeof EXPORT_KINDS)[number];

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Lists for the platform and the credit platform, each as a workbook or as CSV. */
export function ExportCard() {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { publication: words, words: said } = usePageWords();
  const { run, progress } = useDeed("export");
  const out = useHandOut();
  const [kind, setKind] = useState<Kind>("enterprises");
  const [outcome, setOutcome] = useState("");
  const exported = async (form: "xlsx" | "csv"): Promise<void> => {
    setOutcome("");
    const made = await run({ kind });
    if (!made.ok) return;
    const { report, csv, file } = made.value;
    if (form === "xlsx") await out.workbook(file, report.sheet);
    else out.text(csv, report.sheet, "csv");
    setOutcome(said.publish.exported(report));
  };
  return (
    <section className={surfaces.card}>
      <h2 className={surfaces.heading}>{words.exports}</h2>
      <p className={surfaces.quiet}>{words.exportsHint}</p>
      <Field label={words.exportKind}>
        <Select
          className={styles.select}
          value={kind}
          onChange={(_, { value }) =>
            setKind(EXPORT_KINDS.find((one) => one === value) ?? "enterprises")
          }
        >
          {EXPORT_KINDS.map((one) => (
            <option key={one} value={one}>
              {words.exportKinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      {progress === null ? (
        <div className={surfaces.buttons}>
          <Button onClick={() => void exported("xlsx")}>{words.exportWorkbook}</Button>
          <Button onClick={() => void exported("csv")}>{words.exportCsv}</Button>
        </div>
      ) : (
        <Progress progress={progress} />
      )}
      {outcome !== "" && <p className={surfaces.text}>{outcome}</p>}
      {outcome !== "" && <p className={surfaces.quiet}>{out.said}</p>}
    </section>
  );
}
