import {
  ALGORITHM,
  drawNumber,
  keyOf,
  targetStatement,
  teamStatement,
} from "../../../src/core/draw/statement";

describe("a statement", () => {
  it("names format, purpose, plan number, sequence and seed of a target draw", () => {
    expect(targetStatement("2026-EDU-03", 1, "7.12.19.22.30.33./06./")).toBe(
      "SSJ1|target|2026-EDU-03|1|7.12.19.22.30.33./06./",
    );
  });

  it("names the draw, and always sequence 1, where teams are matched", () => {
    expect(teamStatement("C2026-001", "007")).toBe("SSJ1|team|C2026-001|1|007");
  });

  it("begins with the algorithm's name as the ledger records it", () => {
    expect(targetStatement("1", 2, "x").split("|")[0]).toBe(ALGORITHM);
    expect(teamStatement("C2026-001", "x").split("|")[0]).toBe(ALGORITHM);
  });

  it("has the published key", () => {
    expect(keyOf("SSJ1|target|2026-EDU-03|1|7.12.19.22.30.33./06./")).toBe(
      "6b16e5b203a095e43a2da0dc017877be291b1111863344bfd3c901dabd6fea13",
    );
  });

  it("gives different keys to different plan rows, sequences, seeds and purposes", () => {
    const keys = [
      targetStatement("1", 1, "7"),
      targetStatement("2", 1, "7"),
      targetStatement("1", 2, "7"),
      targetStatement("1", 1, "07"),
      teamStatement("1", "7"),
    ].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("a draw number", () => {
  test.each([
    [1, "C2026-001"],
    [42, "C2026-042"],
    [999, "C2026-999"],
    [1000, "C2026-1000"],
  ])("of draw %i in 2026 is %s", (n, number) => {
    expect(drawNumber(2026, n)).toBe(number);
  });
});
