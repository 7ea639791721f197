import type { DrawView } from "../../desk/draw-view";
import { findingLine } from "../../i18n/describe";
import { Notice } from "../shell/notice";
import { useSurfaces } from "../shell/surfaces";
import { usePageWords } from "../words/words-context";

/** The figures of each plan row of a draw, and what was passed over. */
export function DrawnRows({ view }: { readonly view: DrawView }) {
  const surfaces = useSurfaces();
  const { draw: words, words: said } = usePageWords();
  return (
    <>
      {view.rows.map(({ planNumber, item, population, eligible, required, drawn, substitutes }) => (
        <div key={planNumber}>
          <div>
            {planNumber} {item}
          </div>
          <div className={surfaces.quiet}>
            {words.figures(population, eligible, required)} · {words.drawnRow(drawn, substitutes)}
          </div>
        </div>
      ))}
      {view.brokenOff.length > 0 && (
        <Notice intent="warning">{words.brokenOff(view.brokenOff)}</Notice>
      )}
      {view.leftOut.length > 0 && (
        <Notice intent="warning" title={words.leftOutRows}>
          {view.leftOut.map((finding, index) => (
            <div key={index}>{findingLine(finding, said)}</div>
          ))}
        </Notice>
      )}
    </>
  );
}
