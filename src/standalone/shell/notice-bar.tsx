import { useObservable } from "../use-observable";
import type { Notices } from "../notices";
import { useStandaloneWords } from "../words-context";
import type { FilesModel } from "./use-files";

type Props = { readonly notices: Notices; readonly files: FilesModel };

/** Messages above the workbook: what went wrong last, and a drawn workbook that waits to be saved. */
export function NoticeBar({ notices, files }: Props) {
  const words = useStandaloneWords();
  const notice = useObservable(notices.current);
  const { kept } = files;
  return (
    <div className="notices">
      {kept === null ? null : (
        <div className="notice notice-warning" role="status">
          <p>{words.kept.offer(kept.name)}</p>
          <button type="button" onClick={files.openKept}>
            {words.kept.open}
          </button>
          <button type="button" onClick={files.leaveKept}>
            {words.kept.later}
          </button>
        </div>
      )}
      <div role={notice?.intent === "error" ? "alert" : "status"} aria-live="polite">
        {notice === null ? null : (
          <div className={`notice notice-${notice.intent}`} key={notice.id}>
            <p>{notice.text}</p>
            <button type="button" onClick={notices.dismiss}>
              {words.close}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
