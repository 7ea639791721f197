import { useFailures, useReports } from "../desk/failures-context";
import { later } from "./later";

const FailureNotice = later(async () => (await import("../failures/failure-notice")).FailureNotice);

/** What failed last, said at once to screen readers. Its words are loaded when they are needed. */
export function ErrorArea() {
  const { clear } = useReports();
  const failures = useFailures();
  const latest = [...failures].at(-1);
  // What kept one from being done often kept others too.
  const retries = [...failures.values()].flatMap(({ again }) => (again === null ? [] : [again]));
  const again = (): void => {
    for (const retry of retries) retry();
  };
  return (
    <div role="alert">
      {latest !== undefined && (
        <FailureNotice
          attempt={latest[0]}
          failure={latest[1].failure}
          again={latest[1].again === null ? null : again}
          onDismiss={() => clear(latest[0])}
        />
      )}
    </div>
  );
}
