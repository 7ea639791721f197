import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { later } from "./later";
import type { VirtualRowsProps } from "./virtual-rows";

/** So many rows are simply drawn: they can be searched by the browser and need no measuring. */
const SHORT = 120;

const useStyles = makeStyles({
  list: { position: "relative" },
  boxed: { flexGrow: 1, minHeight: "120px", overflowY: "auto" },
  // A long list needs a box of its own, also within a page that scrolls.
  high: { maxHeight: "70vh" },
});

/** What a list of any length shows. */
export type LongListProps<Row> = {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Stays the row's own while others come and go. */
  readonly keyOf: (row: Row) => string;
  /** The row to be kept in view, by its index; -1 for none. */
  readonly shown?: number;
  /** Whether the list scrolls within the page, rather than with it. */
  readonly isBoxed?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: (row: Row) => ReactNode;
};

const VirtualRows = later<VirtualRowsProps>(
  async () => (await import("./virtual-rows")).VirtualRows,
);

/** A list of any length; of a long one only the rows in view exist. */
export function LongList<Row>({
  name,
  rows,
  keyOf,
  shown = -1,
  isBoxed = false,
  onKeyDown,
  children,
}: LongListProps<Row>) {
  const styles = useStyles();
  const isLong = rows.length > SHORT;
  // Known before the rows are drawn: rows that were loaded earlier would find no box to scroll in.
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const draw = (index: number): ReactNode => {
    const row = rows[index];
    return row === undefined ? null : children(row);
  };
  const keyAt = (index: number): string => {
    const row = rows[index];
    return row === undefined ? String(index) : keyOf(row);
  };
  return (
    <div
      ref={setBox}
      role="list"
      aria-label={name}
      className={mergeClasses(
        styles.list,
        (isBoxed || isLong) && styles.boxed,
        !isBoxed && isLong && styles.high,
      )}
      onKeyDown={onKeyDown}
    >
      {isLong && box !== null && (
        <VirtualRows box={box} count={rows.length} keyAt={keyAt} shown={shown} draw={draw} />
      )}
      {!isLong &&
        rows.map((row) => (
          <div role="listitem" key={keyOf(row)}>
            {children(row)}
          </div>
        ))}
    </div>
  );
}
