#!/usr/bin/env python3
"""Computes the public vectors of the draw format SSJ1 and prints them as JSON.

    python3 make_vectors.py > ssj1.json

Standard library only. It shares no line with the program that the vectors test, and reads nothing: the same
bytes come out on every machine. The vectors must never change; new ones are added at the end.
"""

import json
import sys
import unicodedata
from hashlib import sha256


def canonical_seed(typed):
    """A seed as typed to the text that is hashed."""
    folded = []
    for char in typed:
        if 0xFF01 <= ord(char) <= 0xFF5E:
            folded.append(chr(ord(char) - 0xFEE0))
        else:
            folded.append({"\u3000": " ", "、": ",", "。": "."}.get(char, char))
    return unicodedata.normalize("NFC", "".join(folded).strip())


def digest_of_lines(lines):
    return sha256("".join(line + "\n" for line in lines).encode("utf-8")).hexdigest()


def ticket(key, unit):
    candidates = []
    for j in range(1, unit["weight"] + 1):
        candidates.append(sha256((key + "," + str(j) + "," + unit["id"]).encode("utf-8")).hexdigest())
    return min(candidates)


def generated(rule):
    weights = rule["weights"]
    return [
        {"id": rule["prefix"] + str(i).zfill(rule["digits"]), "weight": weights[i % len(weights)]}
        for i in range(rule["count"])
    ]


def draw(name, entries, k, plan="2026-EDU-03", sequence=1, typed="7.12.19.22.30.33./06./"):
    """One vector. `entries` are units, or a rule that generates them; then only the first ranks are listed."""
    seed = canonical_seed(typed)
    statement = "|".join(["SSJ1", "target", plan, str(sequence), seed])
    key = sha256(statement.encode("utf-8")).hexdigest()
    units = generated(entries) if isinstance(entries, dict) else entries
    ranked = [dict(unit, ticket=ticket(key, unit)) for unit in units]
    ranked.sort(key=lambda unit: (unit["ticket"], unit["id"].encode("utf-8")))
    substitutes = min(len(units) - k, max(5, k))
    listed = ranked if len(units) <= 60 else ranked[:10]
    sealed = sorted(("%s\t%d" % (unit["id"], unit["weight"]) for unit in units), key=lambda line: line.encode("utf-8"))
    return {
        "name": name,
        "planNumber": plan,
        "sequence": sequence,
        "seedAsTyped": typed,
        "seed": seed,
        "statement": statement,
        "key": key,
        "entries": entries,
        "k": k,
        "substitutes": substitutes,
        "ranked": listed,
        "rankedDigest": digest_of_lines("%s\t%s" % (unit["ticket"], unit["id"]) for unit in ranked),
        "drawnDigest": digest_of_lines(unit["id"] for unit in ranked[:k]),
        "directoryDigest": digest_of_lines(sealed),
    }


def units(*ids, weight=1):
    return [{"id": unit_id, "weight": weight} for unit_id in ids]


def weighted(*pairs):
    return [{"id": unit_id, "weight": weight} for unit_id, weight in pairs]


def rule(count, prefix="52150602MJ", digits=8, weights=(1,)):
    return {"prefix": prefix, "digits": digits, "count": count, "weights": list(weights)}


def team(name, draw_number, typed):
    seed = canonical_seed(typed)
    statement = "|".join(["SSJ1", "team", draw_number, "1", seed])
    return {
        "name": name,
        "drawNumber": draw_number,
        "seed": seed,
        "statement": statement,
        "key": sha256(statement.encode("utf-8")).hexdigest(),
    }


CODES = [row["id"] for row in generated(rule(21, "12150604MB", 10))]
NAMES = ["东胜区第一小学", "康巴什区实验幼儿园", "伊金霍洛旗蒙古族中学", "达拉特旗启航培训学校", "鄂托克旗游泳馆"]
LONG = "鄂尔多斯市东胜区民办非学历高等教育培训机构联合会附属职业技能与艺术体育综合培训中心"

TARGET_DRAWS = [
    draw("the example of the format", weighted(("121506004605012345", 3), ("A", 4)), 1),
    draw("one unit", units(*CODES[:1]), 1),
    draw("two units", units(*CODES[:2]), 1),
    draw("twenty units at 5 %", units(*CODES[:20]), 1),
    draw("twenty-one units at 5 %", units(*CODES), 2),
    draw("all of twenty-one units", units(*CODES), 21),
    draw("nobody drawn, five stand by", units(*CODES), 0),
    draw("fewer units left than substitutes wanted", units(*CODES), 18),
    draw("the same units in the opposite order", units(*reversed(CODES)), 2),
    draw("the second draw of a plan row", units(*CODES), 2, sequence=2),
    draw("the tenth draw of a plan row", units(*CODES), 2, sequence=10),
    draw("a plan number that is a mere number", units(*CODES), 2, plan="1"),
    draw("a plan number in Chinese", units(*CODES), 2, plan="鄂教体〔2026〕3号"),
    draw("a seed of one letter", units(*CODES), 2, typed="a"),
    draw("a seed with leading zeros", units(*CODES), 2, typed="007"),
    draw("the same number without them", units(*CODES), 2, typed="7"),
    draw("a seed of 64 hex digits", units(*CODES), 2, typed=sha256(b"256 bits").hexdigest()),
    draw("a Chinese seed", units(*CODES), 2, typed="二〇二六年三月二日开奖"),
    draw("a seed with an emoji", units(*CODES), 2, typed="🎲6-6-1🎱"),
    draw("a seed typed full-width", units(*CODES), 2, typed="　０７、１２、１９。Ａｂ！　"),
    draw("a seed typed in decomposed letters", units(*CODES), 2, typed="cafe\u0301.42"),
    draw("a seed that fills further blocks", units(*CODES), 2, typed="3141592653589793." * 20),
    draw("names as IDs", units(*NAMES), 2),
    draw("names with commas and bars", units("甲,乙", "甲|乙", "1,甲", ",", "|", "甲，乙", "a,1,b"), 3),
    draw("names with quotes, blanks and formulas", units("=1+1", "@x", "-1", "o'Brien \"B\"", "北 京", "\\n", "%s", "$KEY"), 3),
    draw("names beyond the first plane", units("𠮷野幼儿园", "🎓学校", "\uff21校", "\ue000校", "é", "e\u0301"), 3),
    draw("IDs around the end of one block", units(*("Z" * n for n in (51, 52, 53, 54, 55, 115, 116, 117)), weight=2), 4),
    draw("a long Chinese name, and longer ones", weighted((LONG, 1), (LONG * 2, 2), (LONG * 10, 3), (LONG * 40, 12)), 2),
    draw("weights one, two and three", weighted(*zip(CODES, [1, 2, 3] * 7)), 5),
    draw("weights with two digits", weighted(*zip(CODES, [20, 9, 10, 11, 1, 19, 2] * 3)), 5),
    draw("one heavy unit among many", weighted((CODES[0], 20), *((code, 1) for code in CODES[1:])), 1),
    draw("a thousand units", rule(1000), 50),
    draw("ten thousand units at 5 %", rule(10000), 500),
    draw("ten thousand weighted units", rule(10000, "鄂尔多斯市第", 5, (1, 1, 1, 2, 1, 3)), 500, plan="2026-017", sequence=2),
]

TEAM_KEYS = [
    team("the first draw of a year", "C2026-001", "7.12.19.22.30.33./06./"),
    team("a draw beyond the thousandth", "C2026-1000", "🎲6-6-1🎱"),
]


def main():
    document = {"format": "SSJ1", "targetDraws": TARGET_DRAWS, "teamKeys": TEAM_KEYS}
    text = json.dumps(document, ensure_ascii=True, indent=1) + "\n"
    sys.stdout.buffer.write(text.encode("ascii"))


if __name__ == "__main__":
    main()
