import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesLook } from "./chart-data";

const HEIGHT = 8;

const useStyles = makeStyles({
  svg: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible" },
  // SVG is left as it is where the system sets every colour: its own words for them stand here.
  track: {
    fill: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  solid: {
    stroke: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  striped: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  hollow: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** One bar, over a share of the width; on a track where it stands alone. */
export function BarLine({
  share,
  look,
  hasTrack = false,
}: {
  /** 0 to 1. */
  readonly share: number;
  readonly look: SeriesLook;
  readonly hasTrack?: boolean;
}) {
  const styles = useStyles();
  const length = `${share * 100}%`;
  return (
    <svg className={styles.svg} aria-hidden>
      {hasTrack && <rect className={styles.track} width="100%" height={HEIGHT} />}
      {share > 0 && look === "hollow" && (
        <rect className={styles.hollow} y="0.5" width={length} height={HEIGHT - 1} />
      )}
      {share > 0 && look !== "hollow" && (
        <line
          className={styles[look]}
          x2={length}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          strokeWidth={HEIGHT}
          {...(look === "striped" ? { strokeDasharray: "3 2" } : {})}
        />
      )}
    </svg>
  );
}
