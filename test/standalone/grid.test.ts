import fc from "fast-check";
import { axisOf, nextShown, type Axis } from "../../src/standalone/grid/axis";
import { moveTarget } from "../../src/standalone/grid/move-target";
import { editCommand, gridCommand, type Key } from "../../src/standalone/grid/keys";
import { hitAt, scrollTo } from "../../src/standalone/grid/screen";
import { areaOf, selected, stepped, type Ground } from "../../src/standalone/grid/selection";

const sizes = fc.array(fc.constantFrom(0, 10, 20, 35), { minLength: 1, maxLength: 60 });
const axis = (all: readonly number[], frozen = 0): Axis =>
  axisOf(all.length, frozen, (index) => all[index] ?? 0);
const even = (count: number, size: number, frozen = 0) => axisOf(count, frozen, () => size);
const key = (name: string, others: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...others,
});

describe("rows and columns beside each other", () => {
  it("are found again at every offset in them, and hidden ones at none", () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const rows = axis(all);
        all.forEach((size, index) => {
          if (size > 0) expect(rows.at(rows.start(index))).toBe(index);
          if (size > 0) expect(rows.at(rows.start(index + 1) - 1)).toBe(index);
          expect(rows.size(index)).toBe(size);
        });
      }),
    );
  });

  it("are stepped over where they are hidden", () => {
    const rows = axis([20, 0, 0, 20, 0]);
    expect(nextShown(rows, 0, 1)).toBe(3);
    expect(nextShown(rows, 3, 1)).toBe(3);
    expect(nextShown(rows, 3, -1)).toBe(0);
  });
});

describe("a selection", () => {
  const merge = { top: 2, left: 1, bottom: 4, right: 3 };
  const ground: Ground = { rows: even(50, 20), columns: even(20, 60), merges: [merge] };

  it("never cuts a merged area", () => {
    expect(
      areaOf({ active: { row: 0, column: 0 }, corner: { row: 2, column: 1 } }, [merge]),
    ).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
    const place = fc.record({ row: fc.nat(9), column: fc.nat(9) });
    const area = fc
      .tuple(place, place)
      .map(([one, other]) => areaOf({ active: one, corner: other }, []));
    fc.assert(
      fc.property(place, place, fc.array(area, { maxLength: 5 }), (active, corner, merges) => {
        const whole = areaOf({ active, corner }, merges);
        for (const { top, left, bottom, right } of merges) {
          const isApart =
            bottom < whole.top || top > whole.bottom || right < whole.left || left > whole.right;
          const isInside =
            top >= whole.top &&
            bottom <= whole.bottom &&
            left >= whole.left &&
            right <= whole.right;
          expect(isApart || isInside).toBe(true);
        }
      }),
    );
  });

  it("of a covered cell is that of the whole merged area, and one step leads out of it", () => {
    expect(selected({ row: 3, column: 2 }, ground).active).toEqual({ row: 2, column: 1 });
    expect(stepped({ row: 2, column: 1 }, 1, 0, ground)).toEqual({ row: 5, column: 1 });
    expect(stepped({ row: 2, column: 1 }, 0, 1, ground)).toEqual({ row: 2, column: 4 });
    expect(stepped({ row: 2, column: 1 }, -1, 0, ground)).toEqual({ row: 1, column: 1 });
  });
});

describe("a point of the view", () => {
  const ground: Ground = { rows: even(1000, 20, 2), columns: even(100, 50, 1), merges: [] };
  const scroll = { x: 500, y: 4000, width: 900, height: 600 };

  it("lies in frozen cells, in scrolled ones, or on their headers", () => {
    expect(hitAt({ x: 50, y: 30 }, ground, scroll)).toEqual({
      zone: "cells",
      place: { row: 0, column: 0 },
    });
    expect(hitAt({ x: 46 + 51, y: 24 + 41 }, ground, scroll)).toEqual({
      zone: "cells",
      place: { row: 202, column: 11 },
    });
    expect(hitAt({ x: 10, y: 24 + 41 }, ground, scroll).zone).toBe("rows");
    expect(hitAt({ x: 300, y: 10 }, ground, scroll).zone).toBe("columns");
    expect(hitAt({ x: 3, y: 3 }, ground, scroll).zone).toBe("corner");
  });

  it("of every cell is in view after scrolling to it, and that is done only where it was not", () => {
    const place = fc.record({ row: fc.nat(999), column: fc.nat(99) });
    fc.assert(
      fc.property(place, (cell) => {
        const { x, y } = scrollTo(cell, ground, scroll);
        const again = scrollTo(cell, ground, { ...scroll, x, y });
        expect(again).toEqual({ x, y });
        const inside = {
          x: 46 + ground.columns.start(cell.column) + 1 - (cell.column < 1 ? 0 : x),
          y: 24 + ground.rows.start(cell.row) + 1 - (cell.row < 2 ? 0 : y),
        };
        expect(hitAt(inside, ground, { ...scroll, x, y })).toEqual({ zone: "cells", place: cell });
      }),
    );
  });
});

describe("a key", () => {
  it.each([
    [key("ArrowDown"), { kind: "move", rows: 1, columns: 0, isStretched: false, isFar: false }],
    [
      key("ArrowLeft", { shiftKey: true, ctrlKey: true }),
      { kind: "move", rows: 0, columns: -1, isStretched: true, isFar: true },
    ],
    [key("PageDown"), { kind: "page", step: 1, isStretched: false }],
    [key("Home", { ctrlKey: true }), { kind: "home", isStretched: false, isWhole: true }],
    [key("Enter", { shiftKey: true }), { kind: "next", rows: -1, columns: 0 }],
    [key("Tab"), { kind: "next", rows: 0, columns: 1 }],
    [key("z", { metaKey: true }), { kind: "undo" }],
    [key("Z", { ctrlKey: true, shiftKey: true }), { kind: "redo" }],
    [key("a", { ctrlKey: true }), { kind: "all" }],
    [key("ArrowDown", { altKey: true }), { kind: "choices" }],
    [key("F2"), { kind: "edit" }],
    [key("Delete"), { kind: "clear" }],
    [key("Escape"), { kind: "leave" }],
    [key("x"), null],
    [key("c", { ctrlKey: true }), null],
    [key("F5"), null],
  ])("%j is %j in the cells", (pressed, command) => {
    expect(gridCommand(pressed)).toEqual(command);
  });

  it("that an input method is busy with is nobody else's", () => {
    for (const name of ["Enter", "ArrowDown", "Escape", "Tab"]) {
      expect(gridCommand(key(name, { isComposing: true }))).toBe(null);
      expect(editCommand(key(name, { keyCode: 229 }), true)).toBe(null);
    }
  });

  it("with an arrow leaves a cell that is typed over, and moves within one that was opened", () => {
    expect(editCommand(key("ArrowLeft"), true)).toEqual({ kind: "commit", rows: 0, columns: -1 });
    expect(editCommand(key("ArrowLeft"), false)).toBe(null);
    expect(editCommand(key("ArrowLeft", { shiftKey: true }), true)).toBe(null);
    expect(editCommand(key("Enter", { altKey: true }), true)).toEqual({ kind: "break" });
  });

  it("goes by pages, to the first and to the last that is used", () => {
    const ground: Ground = { rows: even(100, 20, 2), columns: even(30, 60), merges: [] };
    const at = selected({ row: 10, column: 3 }, ground);
    const used = { row: 60, column: 9 };
    const target = (command: Parameters<typeof moveTarget>[0]) =>
      moveTarget(command, at, ground, used, 240);
    expect(target({ kind: "page", step: 1, isStretched: false })).toEqual({ row: 20, column: 3 });
    expect(target({ kind: "page", step: -1, isStretched: false })).toEqual({ row: 0, column: 3 });
    expect(target({ kind: "home", isStretched: false, isWhole: false })).toEqual({
      row: 10,
      column: 0,
    });
    expect(target({ kind: "end", isStretched: false, isWhole: true })).toEqual(used);
    const far = { rows: 1, columns: 0, isStretched: false, isFar: true } as const;
    expect(target({ kind: "move", ...far })).toBe(null);
  });
});
