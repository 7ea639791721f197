#!/usr/bin/env python3
"""核验双随机抽取 / Verifies draws of format SSJ1 from the CSV files of the ledger sheets:
python3 verify-draw.py FOLDER      FOLDER holds 抽取台账.csv 抽查结果.csv 抽取底册.csv 人员底册.csv
Exit 0: all follows from the files (一致); 1: differences (不一致), or a file that cannot be read.
Checks the chain, all digests, N, k, tickets, ranks, who was drawn and visited; not the teams, not 并入.
"""
import csv
import hashlib
import os
import sys

MADE_ANEW = ("@ = 事件 时间 操作人 监督人 抽中数 随机种子 种子来源 底册摘要 人员摘要 结果摘要 "
             "事由 上一条摘要 本条摘要").split()
problems = []


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def differ(row, column, expected, why):
    problems.append(f"{row['@']} {column}: {why}\n    recorded 记载 {row.get(column, '')!r}"
                    f"\n    expected 应为 {expected!r}")


def read(folder, name):
    """Rows by heading; '@' is the file and line that a row ends on, '=' its values in order."""
    path = os.path.join(folder, name + ".csv")
    with open(path, encoding="utf-8", newline="") as file:
        lines = csv.reader(file, strict=True)
        head = next(lines, [])
        return [dict(zip(head, values), **{"@": f"{path}:{lines.line_num}", "=": values})
                for values in lines], head


def check_chain(ledger, head):
    previous = "0" * 64
    columns = ["上一条摘要"] + [c for c in head if c not in ("上一条摘要", "本条摘要")]
    for row in ledger:
        own = sha("".join(f"{c}={row[c]}\n" for c in columns))
        for column, expected in (("上一条摘要", previous), ("本条摘要", own)):
            if row[column] != expected:
                differ(row, column, expected, "chain broken, event edited 链条不符，台账被改动")
        previous = row["本条摘要"]


def check_events(ledger):
    """封存 before 抽取 with the same sealed values; SEQ counts the seals of a plan row."""
    seals, times = {}, {}
    for row in ledger:
        key = row["抽取编号"], row["计划编号"]
        if row["事件"] == "封存":
            times[key[1]] = times.get(key[1], 0) + 1
            if row["次序"] != str(times[key[1]]):
                differ(row, "次序", times[key[1]], "SEQ must count the seals 次序应连续")
            seals[key] = row
        elif row["事件"] in ("抽取", "中断"):
            if key not in seals:
                differ(row, "抽取编号", "", "no seal before it 之前没有封存")
            for column, sealed in seals.get(key, {}).items() if row["事件"] == "抽取" else ():
                if column not in MADE_ANEW and row[column] != sealed:
                    differ(row, column, sealed, "differs from its seal 与封存不一致")
        else:
            differ(row, "事件", "封存/抽取/中断", "unknown event 未知事件")


def digest_of(rows):
    return sha("".join("\t".join(row["="]) + "\n" for row in rows))


def required(event, population):
    points = 0
    if event["比例"]:
        whole, _, part = event["比例"].rstrip("%").partition(".")
        points = int(whole) * 100 + int((part + "00")[:2])
    return max((population * points + 9999) // 10000, int(event["计划数量"] or 0))


def check_draw(event, population):
    key = sha("|".join([event["算法版本"], "target", event["计划编号"], event["次序"], event["随机种子"]]))
    pool = [row for row in population if row["是否入围"] == "是"]
    in_operation = sum(row["在业"] == "是" for row in population)
    k = min(required(event, in_operation), len(pool))
    eligible = sorted((f"{row['单位标识']}\t{row['权重']}\n" for row in pool), key=str.encode)
    for column, expected in (
            ("对象总数", str(in_operation)), ("入围数", str(len(pool))),
            ("应抽数", str(required(event, in_operation))), ("抽中数", str(k)),
            ("名录摘要", sha("".join(eligible))),
            ("底册摘要", digest_of(population))):
        if event[column] != expected:
            differ(event, column, expected, "does not follow from 抽取底册 与抽取底册不符")
    for row in pool:
        weights = range(1, int(row["权重"]) + 1) if row["权重"].isdecimal() else ()
        row["*"] = min((sha(f"{key},{j},{row['单位标识']}") for j in weights[:20]), default="")
        if row["抽取号码"] != row["*"]:
            differ(row, "抽取号码", row["*"], "wrong ticket 号码不符")
    order = sorted(pool, key=lambda row: (row["*"], row["单位标识"].encode()))
    substitutes = min(len(pool) - k, max(5, k))
    for rank, row in enumerate(order, 1):
        word = "是" if rank <= k else f"备用{rank - k}" if rank <= k + substitutes else "否"
        for column, expected in (("名次", str(rank)), ("是否抽中", word)):
            if row[column] != expected:
                differ(row, column, expected, "wrong order 次序不符")
    for row in population:
        if row["是否入围"] != "是" and row["抽取号码"] + row["名次"] + row["是否抽中"] != "否":
            differ(row, "是否抽中", "否", "left out, and yet in the draw 未入围却参加抽取")
    return [row["单位标识"] for row in order[:k]]


def main(folder):
    (ledger, head), *others = (read(folder, n) for n in "抽取台账 抽查结果 抽取底册 人员底册".split())
    results, population, people = (rows for rows, _ in others)
    check_chain(ledger, head)
    check_events(ledger)
    draws, pools = {}, {}
    for row in population:
        pools.setdefault((row["抽取编号"], row["计划编号"]), []).append(row)
    for event in (row for row in ledger if row["事件"] == "抽取"):
        draws.setdefault(event["抽取编号"], {})[event["抽取编号"], event["计划编号"]] = event
    for row in results + people + population:
        plans = draws.get(row["抽取编号"], ())
        if not plans or "单位标识" in row and (row["抽取编号"], row["计划编号"]) not in plans:
            differ(row, "抽取编号", "", "not in the ledger 台账没有这次抽取")
    for number, plans in draws.items():
        visits = [row for row in results if row["抽取编号"] == number]
        team = [row for row in people if row["抽取编号"] == number]
        drawn, events = set(), list(plans.values())
        for plan, event in plans.items():
            drawn.update(check_draw(event, pools.get(plan, [])))
            for column, rows in (("结果摘要", visits), ("人员摘要", team)):
                if event[column] != digest_of(rows):
                    differ(event, column, digest_of(rows), "the sheet was edited 该表被改动")
        for row in visits:
            if row["统一社会信用代码"] not in drawn:
                differ(row, "统一社会信用代码", "", "not drawn 未被抽中")
        for gone in sorted(drawn - {row["统一社会信用代码"] for row in visits}):
            differ(events[0], "抽中数", gone, "drawn, but without a visit 抽中而无结果")
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(ledger)} events 条台账, {len(draws)} draws 次抽取, {len(problems)} differences 处不符")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="backslashreplace")
    if len(sys.argv) != 2:
        sys.exit("usage 用法: python3 verify-draw.py FOLDER")
    try:
        sys.exit(main(sys.argv[1]))
    except (OSError, KeyError, ValueError, csv.Error) as error:
        sys.exit(f"cannot be read 无法读取: {error!r}")
