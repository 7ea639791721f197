import type { CellRef } from "../cell-ref";
import { compareBytes } from "../text/byte-order";
import { isInOperation } from "./in-operation";
import type { Target } from "./target";

/** One row of the directory: the unit as this row alone gives it, and the cell of its ID. */
export type Listing = { readonly target: Target; readonly idCell: CellRef };

/** The units of a directory, and which rows listed the same ID. Cells are in sheet order. */
export type MergedListings = {
  /** One record per ID and name, in the order of their first rows. */
  readonly targets: readonly Target[];
  /** The same unit listed by several rows. */
  readonly repeated: readonly { readonly target: Target; readonly cells: readonly CellRef[] }[];
  /** The same ID under different names: no draw can tell them apart. */
  readonly clashes: readonly { readonly id: string; readonly cells: readonly CellRef[] }[];
};

/** Joins rows that list the same unit, whatever their order: only cells depend on it. */
export function mergeListings(listings: readonly Listing[]): MergedListings {
  const units = new Map<string, Map<string, Listing[]>>();
  for (const listing of listings) {
    const { id, name } = listing.target;
    const names = units.get(id) ?? new Map<string, Listing[]>();
    const sameUnit = names.get(name) ?? [];
    sameUnit.push(listing);
    names.set(name, sameUnit);
    units.set(id, names);
  }
  const targets: Target[] = [];
  const repeated: { target: Target; cells: readonly CellRef[] }[] = [];
  const clashes: { id: string; cells: readonly CellRef[] }[] = [];
  for (const [id, names] of units) {
    for (const sameUnit of names.values()) {
      const target = joined(sameUnit.map((listing) => listing.target));
      if (target === undefined) continue;
      targets.push(target);
      if (sameUnit.length > 1) repeated.push({ target, cells: cellsOf(sameUnit) });
    }
    if (names.size > 1) clashes.push({ id, cells: cellsOf([...names.values()].flat()) });
  }
  return { targets, repeated, clashes };
}

function cellsOf(listings: readonly Listing[]): readonly CellRef[] {
  return listings.map(({ idCell }) => idCell).sort((a, b) => a.row - b.row);
}

function joined(rows: readonly Target[]): Target | undefined {
  const [only] = rows;
  if (only === undefined || rows.length === 1) return only;
  const status = union(rows.map((row) => row.status)).join("、");
  return {
    id: only.id,
    name: only.name,
    registry: firstOf(rows.map((row) => row.registry)),
    kinds: union(rows.flatMap((row) => row.kinds)),
    district: firstOf(rows.map((row) => row.district)),
    address: firstOf(rows.map((row) => row.address)),
    ownership: firstOf(rows.map((row) => row.ownership)),
    affiliation: firstOf(rows.map((row) => row.affiliation)),
    offices: union(rows.flatMap((row) => row.offices)),
    status,
    isInOperation: isInOperation(status),
    complaints: largest(rows.map((row) => row.complaints)),
    violations: largest(rows.map((row) => row.violations)),
    cell: rows.reduce((first, row) => (row.cell.row < first.cell.row ? row : first)).cell,
  };
}

/** The filled values, each once, in byte order. */
function union(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "").sort(compareBytes);
}

/** One value cannot hold two answers: the first in byte order stands, so that row order decides nothing. */
function firstOf(values: readonly string[]): string {
  return union(values)[0] ?? "";
}

function largest(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (most, value) => (value === null ? most : Math.max(most ?? value, value)),
    null,
  );
}
