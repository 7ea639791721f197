import { RANDOM, request } from "../support/books";
import type { SheetDifference } from "../../src/jobs/compare-workbooks";
import { openPane, perform, NOW, SEED } from "./bench";
import { userOf, type User } from "../excel-host/user";
import { bookState } from "./book-state";
import { officeBook } from "./office-book";

const TARGETS = "检查对象名录库";
const asked = request("03-02T09:30", { planNumbers: ["2026-001"], acceptShortfall: true });

type Edit = (user: User) => void;

const EDITS: readonly (readonly [string, Edit, Partial<SheetDifference>])[] = [
  [
    "a value",
    (user) => user.type(TARGETS, "F4", "停业"),
    { kind: "cell-changed", sheet: TARGETS, row: 3, column: 5, now: "停业" },
  ],
  [
    "a row added",
    (user) => user.type(TARGETS, "A14", "康巴什区新建幼儿园"),
    { kind: "rows-added", sheet: TARGETS, row: 13, count: 1 },
  ],
  [
    "a row added in the middle",
    (user) => {
      user.insertRows(TARGETS, 6, 1);
      user.type(TARGETS, "A7", "康巴什区新建幼儿园");
    },
    { kind: "rows-added", sheet: TARGETS, row: 6, count: 1 },
  ],
  [
    "a row deleted",
    (user) => user.deleteRows(TARGETS, 8, 1),
    { kind: "rows-deleted", sheet: TARGETS, row: 8, count: 1 },
  ],
  [
    "a sheet renamed",
    (user) => user.renameSheet(TARGETS, "名录旧"),
    { kind: "sheet-gone", sheet: TARGETS },
  ],
  [
    "a sheet deleted",
    (user) => user.deleteSheet("执法检查人员名录库"),
    { kind: "sheet-gone", sheet: "执法检查人员名录库" },
  ],
];

describe.each(["draw", "seal"] as const)("between a preview and a %s", (deed) => {
  it.each(EDITS)(
    "%s: it is refused with the difference, and nothing is written",
    async (...row) => {
      const [, edit, difference] = row;
      const bench = await openPane(officeBook());
      const { desk, host } = bench;
      await perform(bench, "preview-draw", { now: NOW });
      edit(userOf(host));
      const before = bookState(host.book);
      const done =
        deed === "draw"
          ? await desk.perform("draw", { request: asked, seed: SEED })
          : await desk.perform("seal", { request: asked });
      expect(done).toMatchObject({
        ok: false,
        error: {
          kind: "changed",
          differences: expect.arrayContaining([expect.objectContaining(difference)]),
        },
      });
      expect(bookState(host.book)).toBe(before);
    },
  );
});

it("a sheet that no job reads may change", async () => {
  const bench = await openPane(officeBook());
  await perform(bench, "preview-draw", { now: NOW });
  userOf(bench.host).addSheet("会议记录");
  userOf(bench.host).type("会议记录", "A1", "三月例会");
  const drawn = await perform(bench, "draw", {
    request: asked,
    seed: { given: "123456", random: RANDOM },
  });
  expect(drawn.visits.length).toBeGreaterThan(0);
});
