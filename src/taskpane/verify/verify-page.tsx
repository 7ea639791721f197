import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { useAnnounce } from "../shell/announcer";
import { useErrand } from "../shell/navigation";
import { PageBody } from "../shell/page-body";
import { Progress } from "../shell/progress";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";
import { expectedFingerprint } from "./expected-fingerprint";
import { HowToVerify } from "./how-to-verify";
import { Verdict } from "./verdict";

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** 核验: recomputes every draw from the ledger sheets. */
export function VerifyPage() {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { verify: words } = usePageWords();
  const { desk } = useDesk();
  const announce = useAnnounce();
  const { answer, progress, run, reset } = useDeed("verify");
  const [typed, setTyped] = useState("");
  const expected = expectedFingerprint(typed);
  const verify = async (): Promise<void> => {
    if (!expected.ok) return;
    const verified = await run({ expected: expected.value });
    if (!verified.ok) return;
    const { ok, events, differenceCount } = verified.value;
    announce(ok ? words.passed(events) : words.differs(differenceCount));
  };
  // A green line says nothing about a workbook that was edited since, or that nobody watched meanwhile.
  useEffect(() => {
    reset();
    return desk.onChange(reset);
  }, [desk, reset]);
  useErrand(({ kind }) => {
    if (kind === "verify") void verify();
  });
  return (
    <PageBody>
      <section className={surfaces.card}>
        {progress === null ? (
          <Button
            appearance="primary"
            size="large"
            disabled={!expected.ok}
            onClick={() => void verify()}
          >
            {words.verify}
          </Button>
        ) : (
          <Progress progress={progress} />
        )}
        <Field
          label={words.expected}
          hint={words.expectedHint}
          {...(expected.ok ? {} : { validationMessage: words.expectedUnreadable })}
        >
          <Input
            className={styles.input}
            value={typed}
            autoComplete="off"
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      </section>
      {answer !== null && <Verdict view={answer} />}
      {answer !== null && <HowToVerify draws={answer.draws} fingerprint={answer.fingerprint} />}
      <p className={surfaces.quiet}>{words.cannotProve}</p>
    </PageBody>
  );
}
