import { BLOCK, rowsCache } from "../../src/standalone/grid/rows-cache";
import type { ViewRow } from "../../src/workbook/xlsx/view/view-rows";

/** A source of rows whose answers come when they are let go. */
function source() {
  const waiting: (() => void)[] = [];
  let version = 0;
  const asked: number[] = [];
  const fetch = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => {
    asked.push(top);
    const look = version;
    return new Promise<readonly ViewRow[]>((resolve) => {
      waiting.push(() =>
        resolve(
          Array.from({ length: bottom - top + 1 }, (_, at) => ({
            index: top + at,
            look,
            cells: [],
          })),
        ),
      );
    });
  };
  const letGo = async (index = 0): Promise<void> => {
    waiting.splice(index, 1)[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { fetch, letGo, asked, change: () => (version += 1) };
}

describe("the rows that have been fetched", () => {
  it("are asked for once, in blocks", async () => {
    const { fetch, letGo, asked } = source();
    let changes = 0;
    const cache = rowsCache(fetch, () => (changes += 1));
    cache.want(3, BLOCK + 1);
    cache.want(3, 5);
    expect(asked).toEqual([0, BLOCK]);
    expect(cache.has(3, 5)).toBe(false);
    await letGo();
    expect(cache.has(3, 5)).toBe(true);
    expect(cache.has(3, BLOCK)).toBe(false);
    expect(cache.row(4)?.index).toBe(4);
    expect(changes).toBe(1);
  });

  it("stay to be shown while newer ones are on their way", async () => {
    const { fetch, letGo, asked, change } = source();
    const cache = rowsCache(fetch, () => {});
    cache.want(0, 1);
    await letGo();
    change();
    cache.outdate();
    cache.want(0, 1);
    expect(asked).toEqual([0, 0]);
    expect(cache.has(0, 1)).toBe(true);
    expect(cache.row(0)?.look).toBe(0);
    await letGo();
    expect(cache.row(0)?.look).toBe(1);
  });

  it("are never replaced by older ones that come late", async () => {
    const { fetch, letGo, change } = source();
    const cache = rowsCache(fetch, () => {});
    cache.want(0, 1);
    change();
    cache.outdate();
    cache.want(0, 1);
    await letGo(1);
    expect(cache.row(0)?.look).toBe(1);
    await letGo(0);
    expect(cache.row(0)?.look).toBe(1);
  });
});
