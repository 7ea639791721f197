import { isInOperation, NOT_IN_OPERATION_WORDS } from "../../../src/core/directory/in-operation";
import { DEFAULT_KIND_GROUPS, groupedKinds } from "../../../src/core/directory/kinds";

describe("units in operation", () => {
  it.each(NOT_IN_OPERATION_WORDS)("does not count a unit whose status says %s", (word) => {
    expect(isInOperation(word)).toBe(false);
    expect(isInOperation(`2026年已${word}`)).toBe(false);
    expect(isInOperation(`正常、${word}`)).toBe(false);
  });

  it.each(["", "正常", "存续", "整改中"])("counts a unit whose status is «%s»", (status) => {
    expect(isInOperation(status)).toBe(true);
  });
});

describe("kinds after 类别归并", () => {
  it("takes 小学 and 初中 for one kind of 学校", () => {
    expect(groupedKinds(["小学", "初 中", "幼儿园"], DEFAULT_KIND_GROUPS)).toEqual([
      "学校",
      "幼儿园",
    ]);
  });

  it("leaves kinds of no group as they are, without 各类 before them", () => {
    expect(groupedKinds(["各级各类学校", "托育机构"], DEFAULT_KIND_GROUPS)).toEqual([
      "学校",
      "托育机构",
    ]);
    expect(groupedKinds(["小学"], new Map())).toEqual(["小学"]);
  });
});
