import { useFailures, useReports } from "../desk/failures-context";
import { later } from "./later";

const FailureNotice = later(async () => (await import("../failures/failure-notice")).FailureNotice);

/** What failed last, said at once to screen readers. Its words are loaded when they are needed. */
export function ErrorArea() {
  const { clear } = useReports();
  const latest = [...useFailures()].at(-1);
  return (
    <div role="alert">
      {latest !== undefined && (
        <FailureNotice attempt={latest[0]} {...latest[1]} onDismiss={() => clear(latest[0])} />
      )}
    </div>
  );
}
