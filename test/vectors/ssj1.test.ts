import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linesDigest, sortedLinesDigest } from "../../src/core/draw/lines-digest";
import { type Entry, rankUnits, substituteCount } from "../../src/core/draw/selection";
import { ALGORITHM, keyOf, targetStatement, teamStatement } from "../../src/core/draw/statement";
import { ok } from "../../src/core/result";
import { canonicalSeed } from "../../src/core/text/seed";
import { hasProgram } from "../support/engines";

type Rule = {
  readonly prefix: string;
  readonly digits: number;
  readonly count: number;
  readonly weights: readonly number[];
};

type TargetDraw = {
  readonly name: string;
  readonly planNumber: string;
  readonly sequence: number;
  readonly seedAsTyped: string;
  readonly seed: string;
  readonly statement: string;
  readonly key: string;
  readonly entries: readonly Entry[] | Rule;
  readonly k: number;
  readonly substitutes: number;
  readonly ranked: readonly (Entry & { readonly ticket: string })[];
  readonly rankedDigest: string;
  readonly drawnDigest: string;
  readonly directoryDigest: string;
};

type TeamKey = {
  readonly name: string;
  readonly drawNumber: string;
  readonly seed: string;
  readonly statement: string;
  readonly key: string;
};

type Vectors = {
  readonly format: string;
  readonly targetDraws: readonly TargetDraw[];
  readonly teamKeys: readonly TeamKey[];
};

const file = readFileSync(join(__dirname, "ssj1.json"));
const vectors: Vectors = JSON.parse(file.toString("utf8"));

function entriesOf(source: TargetDraw["entries"]): readonly Entry[] {
  if (!("prefix" in source)) return source;
  return Array.from({ length: source.count }, (_, index) => ({
    id: source.prefix + String(index).padStart(source.digits, "0"),
    weight: source.weights[index % source.weights.length] ?? 0,
  }));
}

describe("the public vectors of the draw, which must never change", () => {
  it("are the file that was published", () => {
    // A change here would make draws that are already published impossible to recompute.
    expect(createHash("sha256").update(file).digest("hex")).toBe(
      "d39b2519cdb5fa7b5d528508163e976f2f929625dc501c5b78112751b6f86377",
    );
  });

  it("belong to the format that the ledger records", () => {
    expect(vectors.format).toBe(ALGORITHM);
    expect(vectors.targetDraws.length).toBeGreaterThanOrEqual(25);
  });

  describe.each(vectors.targetDraws)("$name", (vector) => {
    const entries = entriesOf(vector.entries);
    const ranked = rankUnits(vector.key, entries);

    it("has this seed, statement and key", () => {
      expect(canonicalSeed(vector.seedAsTyped)).toEqual(ok(vector.seed));
      const statement = targetStatement(vector.planNumber, vector.sequence, vector.seed);
      expect(statement).toBe(vector.statement);
      expect(keyOf(statement)).toBe(vector.key);
    });

    it("has these tickets in this order", () => {
      expect(
        ranked
          .slice(0, vector.ranked.length)
          .map(({ id, weight, ticket }) => ({ id, weight, ticket })),
      ).toEqual(vector.ranked);
      expect(linesDigest(ranked.map(({ ticket, id }) => `${ticket}\t${id}`))).toBe(
        vector.rankedDigest,
      );
    });

    it("draws these units, with these substitutes, out of this directory", () => {
      expect(linesDigest(ranked.slice(0, vector.k).map(({ id }) => id))).toBe(vector.drawnDigest);
      expect(substituteCount(entries.length, vector.k)).toBe(vector.substitutes);
      expect(sortedLinesDigest(entries.map(({ id, weight }) => `${id}\t${weight}`))).toBe(
        vector.directoryDigest,
      );
    });
  });

  it.each(vectors.teamKeys)("teams of $name have this statement and key", (vector) => {
    const statement = teamStatement(vector.drawNumber, vector.seed);
    expect(statement).toBe(vector.statement);
    expect(keyOf(statement)).toBe(vector.key);
  });

  const onPython = hasProgram("python3") ? it : it.skip;
  onPython("come out of the Python script beside them, byte for byte", () => {
    const again = execFileSync("python3", [join(__dirname, "make_vectors.py")], {
      maxBuffer: 16 * 1024 * 1024,
    });
    expect(again.equals(file)).toBe(true);
  });
});
