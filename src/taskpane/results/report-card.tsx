import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportView } from "../../desk/publication-view";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { UnreadSettings } from "../shell/unread-settings";
import { useHandOut } from "../shell/use-hand-out";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

/** 总结报告 with 统计 of the year so far (Art. 11), as a workbook or as a web page with charts. */
export function ReportCard() {
  const surfaces = useSurfaces();
  const { surroundings } = useDesk();
  const { results: words } = usePageWords();
  const { run, progress } = useDeed("report");
  const out = useHandOut();
  const [unread, setUnread] = useState<ReportView["unreadSettings"]>([]);
  const make = async (hand: (report: ReportView, name: string) => unknown): Promise<void> => {
    const made = await run({ now: surroundings.clock() });
    if (!made.ok) return;
    setUnread(made.value.unreadSettings);
    await hand(made.value, words.reportName(made.value.year));
  };
  return (
    <section className={surfaces.card}>
      <h2 className={surfaces.heading}>{words.report}</h2>
      <p className={surfaces.text}>{words.reportText}</p>
      <div className={surfaces.buttons}>
        <Button
          disabled={progress !== null}
          onClick={() => void make(({ file }, name) => out.workbook(file, name))}
        >
          {words.reportWorkbook}
        </Button>
        <Button
          disabled={progress !== null}
          onClick={() => void make((report, name) => out.text(report.document, name, "html"))}
        >
          {words.reportPage}
        </Button>
      </div>
      <UnreadSettings findings={unread} />
      {out.said !== "" && <p className={surfaces.quiet}>{out.said}</p>}
    </section>
  );
}
