import { bureau } from "../../support/bureau";
import { drawn, recordsOf, request, sealed } from "../../support/books";
import { addressOf, edited, rechained, withRecords } from "../../support/tampering";
import { differences, honest, LEDGER, POPULATION } from "./drawn-book";

const ONE = { planNumbers: ["2026-001"] };
const waiting = sealed(
  honest,
  request("10-08", { planNumbers: ["2026-003"], despiteErrors: "督办" }),
).workbook;
const givenUp = drawn(
  sealed(bureau(), request("03-02", ONE)).workbook,
  request("03-03", ONE),
).workbook;

describe("a seal that waits for its seed", () => {
  it("is no difference by itself", () => {
    expect(differences(waiting)).toEqual([]);
  });

  it("has no rows in the other sheets yet: those of a draw that was not made are named", () => {
    const early = withRecords(waiting, POPULATION, (rows) => [
      ...rows,
      (rows.at(-1) ?? []).with(0, "C2026-003"),
    ]);
    expect(differences(early)).toEqual([
      expect.objectContaining({
        drawNumber: "C2026-003",
        what: "row-of-undrawn-draw",
        sheet: POPULATION,
        cell: `A${recordsOf(honest, POPULATION).length + 4}`,
      }),
    ]);
  });
});

describe("a seal that was given up", () => {
  const BREAK = { 事件: "中断" };

  it("is no difference by itself", () => {
    expect(differences(givenUp)).toEqual([]);
  });

  it.each(["抽查范围", "应抽数", "名录摘要", "监督人"])(
    "is repeated by its 中断 event: an edit under %s is named",
    (heading) => {
      const tampered = rechained(edited(givenUp, LEDGER, BREAK, heading, "改"));
      const cell = addressOf(givenUp, LEDGER, BREAK, heading);
      expect(differences(tampered)).toEqual([
        expect.objectContaining({ what: "sealed-field", sheet: LEDGER, cell }),
      ]);
    },
  );

  it("needs a reason", () => {
    const tampered = rechained(edited(givenUp, LEDGER, BREAK, "事由", null));
    expect(differences(tampered).map(({ what }) => what)).toEqual(["reason"]);
  });
});
