import { drawSealedJob } from "../../../src/jobs/draw";
import { sealJob } from "../../../src/jobs/seal";
import {
  drawn,
  drawnSealed,
  onSheet,
  RANDOM,
  recordsOf,
  request,
  sealed,
} from "../../support/books";
import { bureau, INSPECTORS, PLAN, TARGETS, withRows } from "../../support/bureau";

const ONE = { planNumbers: ["2026-001"] };
const waiting = sealed(bureau(), request("03-02T09:00", ONE));

describe("封存", () => {
  it("writes the ledger only, without a seed, and shows the fingerprint of its event", () => {
    const [event, ...others] = recordsOf(waiting.workbook, "抽取台账");
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      事件: "封存",
      随机种子: "",
      种子来源: "现场输入",
      抽取编号: "C2026-001",
    });
    expect(waiting.report.fingerprint).toBe(event?.["本条摘要"]);
    expect(recordsOf(waiting.workbook, "抽取底册")).toEqual([]);
  });

  it("of a row with too few units says so, and the draw then asks for a yes", () => {
    const plan = withRows(PLAN, (row, at) => (at === 0 ? { ...row, 抽查数量: 1000 } : row));
    const { workbook, report } = sealed(bureau({ plan }), request("03-02T09:00", ONE));
    expect(report.shortfalls).toMatchObject([{ planNumber: "2026-001", required: 1000 }]);
    const seed = { given: "3.1.5", random: RANDOM };
    const asked = request("03-02T09:30");
    expect(drawSealedJob(workbook, asked, seed, "C2026-001")).toMatchObject({
      error: { code: "shortfall" },
    });
    const accepted = { ...asked, acceptShortfall: true };
    expect(drawSealedJob(workbook, accepted, seed, "C2026-001").ok).toBe(true);
  });

  it("is refused when its population would not fit below the earlier ones", () => {
    const { workbook } = drawn(bureau(), request("03-02", ONE));
    const full = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === "抽取底册"
          ? { ...sheet, values: Object.assign([...sheet.values], { length: 1_048_570 }) }
          : sheet,
      ),
    };
    expect(sealJob(full, request("03-03", { planNumbers: ["2026-002"] }))).toMatchObject({
      error: { code: "too-many-rows", sheet: "抽取底册" },
    });
  });

  it("then draws exactly what was sealed, with the witnesses' seed", () => {
    const { workbook, report } = drawnSealed(
      waiting.workbook,
      request("03-02T09:30"),
      "３。１、５",
      "C2026-001",
    );
    expect(report.draw.seed).toBe("3.1,5");
    const [seal, draw] = recordsOf(workbook, "抽取台账");
    expect(draw).toMatchObject({
      事件: "抽取",
      种子来源: "现场输入",
      名录摘要: seal?.["名录摘要"],
    });
  });

  it("draws the same units as a draw in one go with the same seed", () => {
    const later = drawnSealed(waiting.workbook, request("03-02T09:30"), "3.1.5", "C2026-001");
    const atOnce = drawn(bureau(), request("03-02T09:30", ONE), "3.1.5");
    expect(later.report.draw.resultRows).toEqual(atOnce.report.draw.resultRows);
    expect(later.report.draw.populationRows).toEqual(atOnce.report.draw.populationRows);
  });

  it("may be drawn with the computer's seed, which the record says", () => {
    const { report } = drawnSealed(waiting.workbook, request("03-02T09:30"), null, "C2026-001");
    expect(report.seedSource).toBe("系统随机");
    expect(report.draw.seed).toBe(RANDOM);
  });

  it("refuses to draw once a sealed population has changed, and names what differs", () => {
    const closed = withRows(TARGETS, (row, index) =>
      index === 5 ? { ...row, 监管状态: "注销" } : row,
    );
    const changed = onSheet(waiting.workbook, "检查对象名录库", () => closed);
    const outcome = drawSealedJob(
      changed,
      request("03-02T10:00"),
      { given: "1.2.3", random: RANDOM },
      "C2026-001",
    );
    if (outcome.ok || outcome.error.code !== "seal-differs") throw new Error("was not refused");
    expect(outcome.error.differences.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["population", "eligible", "directoryDigest", "populationDigest"]),
    );
    expect(outcome.error.differences.find(({ field }) => field === "population")).toEqual({
      planNumber: "2026-001",
      field: "population",
      sealed: "22",
      now: "21",
    });
  });

  it("lets the inspectors' directory change in between: they are matched when drawn", () => {
    const retired = withRows(INSPECTORS, (row, index) =>
      index === 0 ? { ...row, 状态: "退休" } : row,
    );
    const changed = onSheet(waiting.workbook, "执法检查人员名录库", () => retired);
    const { report } = drawnSealed(changed, request("03-02T10:00"), "1.2.3", "C2026-001");
    expect(
      report.draw.resultRows.some(({ certificates }) => certificates.includes("150600001")),
    ).toBe(false);
  });

  it("is drawn once only, and only if it exists", () => {
    const finished = drawnSealed(
      waiting.workbook,
      request("03-02T09:30"),
      "1.2.3",
      "C2026-001",
    ).workbook;
    const again = (drawNumber: string) =>
      drawSealedJob(
        finished,
        request("03-02T10:00"),
        { given: "1.2.3", random: RANDOM },
        drawNumber,
      );
    expect(again("C2026-001")).toEqual({
      ok: false,
      error: { code: "draw-not-open", drawNumber: "C2026-001", state: "drawn" },
    });
    expect(again("C2026-007")).toEqual({
      ok: false,
      error: { code: "draw-unknown", drawNumber: "C2026-007" },
    });
  });

  it("is closed by 中断 when its row is drawn by number instead; its number and SEQ are not used again", () => {
    const { workbook } = drawn(waiting.workbook, request("03-03", ONE));
    const events = recordsOf(workbook, "抽取台账");
    expect(events.map((row) => [row["抽取编号"], row["事件"], row["次序"]])).toEqual([
      ["C2026-001", "封存", "1"],
      ["C2026-001", "中断", "1"],
      ["C2026-002", "封存", "2"],
      ["C2026-002", "抽取", "2"],
    ]);
    expect(events[1]?.["事由"]).toBe("封存后未抽取，重新抽取前中断");
  });

  it("writes an operator's name without tabs and line breaks into every event", () => {
    const { workbook } = drawn(
      waiting.workbook,
      request("03-03", { ...ONE, operator: "苏日娜\t（代）\n" }),
    );
    const operators = recordsOf(workbook, "抽取台账").map((row) => row["操作人"]);
    expect(operators.slice(1)).toEqual(Array(3).fill("苏日娜 （代）"));
  });

  it("counts its year by its own number when it is drawn after the turn of the year", () => {
    const finished = drawn(bureau(), request("03-02", { planNumbers: ["2026-003"] })).workbook;
    const late = sealed(finished, request("12-31", { planNumbers: ["2026-002"] })).workbook;
    const newYear = {
      ...request("12-31"),
      now: { date: { year: 2027, month: 1, day: 4 }, hour: 9, minute: 0 },
    };
    const { report } = drawnSealed(late, newYear, "1.2.3", "C2026-002");
    const busy = report.draw.inspectorRows.filter(({ assigned }) => assigned !== "0");
    expect(busy.length).toBeGreaterThan(0);
  });
});
