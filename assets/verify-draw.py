#!/usr/bin/env python3
"""核验双随机抽取 / Verifies draws of format SSJ1 from the CSV files of the ledger sheets:
python3 verify-draw.py FOLDER      FOLDER holds 抽取台账.csv 抽查结果.csv 抽取底册.csv 人员底册.csv
Exit 0: all follows from the files (一致); 1: differences (不一致), or a file that cannot be read.
Checks the chain, all digests, N, k, tickets, ranks, who was drawn, replaced and visited; not the teams, not 并入.
"""
import csv
import hashlib
import os
import sys

BASE = "@ = 事件 时间 操作人 监督人 事由 上一条摘要 本条摘要".split()
OWN = BASE + "抽中数 底册摘要 人员摘要 结果摘要".split()
ANEW = {("封存", "抽取"): OWN + ["随机种子", "种子来源"], ("封存", "中断"): BASE, ("抽取", "中断"): BASE,
        ("抽取", "补抽"): OWN, ("抽取", "换人"): OWN, ("抽取", "作废"): BASE}
ID, UNIT = "单位标识", "统一社会信用代码"
problems = []


def sha(texts):
    return hashlib.sha256("".join(texts).encode()).hexdigest()


def expect(row, why, expected):
    for column in (c for c in expected if row[c] != expected[c]):
        problems.append(f"{row['@']} {column}: {why}\n    记载 {row[column]!r}\n    应为 {expected[column]!r}")


def read(folder, name):
    """Rows by heading; '@' is the file and line that a row ends on, '=' what is hashed of it."""
    path = os.path.join(folder, name + ".csv")
    with open(path, encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, strict=True)
        return [{**row, "@": f"{path}:{lines.line_num}", "=": "\t".join(row.values()) + "\n"} for row in lines]


def check_events(ledger):
    """The chain; what may follow what, and repeats it; SEQ counts seals. Returns the events of each draw."""
    previous, last, times, draws = "0" * 64, {}, {}, {}
    for row in ledger:
        texts = [f"{c}={row[c]}\n" for c in row if c not in ("上一条摘要", "本条摘要", "@", "=")]
        expect(row, "chain broken, event edited 链条不符，台账被改动", {
            "上一条摘要": previous, "本条摘要": sha([f"上一条摘要={row['上一条摘要']}\n"] + texts)})
        previous, event, number, plan = (row[c] for c in ("本条摘要", "事件", "抽取编号", "计划编号"))
        before = last.get((number, plan), {"事件": ""})
        anew = ANEW.get((before["事件"], event))
        if event == "封存":
            times[plan] = times.get(plan, 0) + 1
            expect(row, "SEQ must count the seals 次序应连续", {"次序": str(times[plan])})
        elif anew is None:
            expect(row, "unknown, or not its turn 未知事件，或顺序不对", {"事件": None})
        else:
            expect(row, "differs from what it repeats, or without a reason 与前一事件不一致，或缺少事由", {
                **{c: before[c] for c in before if c not in anew}, "事由": row["事由"] or "…" * (event != "抽取")})
        if event in ("封存", "抽取", "作废"):
            last[number, plan] = row
        if event in ("抽取", "补抽", "换人"):
            group = event, event == "抽取" or row["结果摘要"]
            draws.setdefault(number, {}).setdefault(group, []).append(row)
    return {number: list(groups.values()) for number, groups in draws.items()}


def check_draw(event, population):
    """All who had a ticket, in their order, and the IDs of those drawn."""
    key = sha("|".join((event["算法版本"], "target", event["计划编号"], event["次序"], event["随机种子"])))
    pool = [row for row in population if row["是否入围"] == "是"]
    whole, _, part = event["比例"].rstrip("%").partition(".")
    points = int(whole or 0) * 100 + int((part + "00")[:2])
    count = sum(row["在业"] == "是" for row in population)
    required = max((count * points + 9999) // 10000, int(event["计划数量"] or 0))
    k = min(required, len(pool))
    expect(event, "does not follow from 抽取底册 与抽取底册不符", {
        "对象总数": str(count), "入围数": str(len(pool)), "应抽数": str(required), "抽中数": str(k),
        "名录摘要": sha(sorted((f"{row[ID]}\t{row['权重']}\n" for row in pool), key=str.encode)),
        "底册摘要": sha(row["="] for row in population)})
    for row in pool:
        weights = range(1, int(row["权重"]) + 1) if row["权重"].isdecimal() else ()
        row["*"] = min((sha(f"{key},{j},{row[ID]}") for j in weights[:20]), default="")
    order = sorted(pool, key=lambda row: (row["*"], row[ID].encode()))
    for rank, row in enumerate(order, 1):
        word = "是" if rank <= k else f"备用{rank - k}" if rank <= k + max(5, k) else "否"
        expect(row, "wrong ticket or order 号码或次序不符", {"抽取号码": row["*"], "名次": str(rank), "是否抽中": word})
    for row in (row for row in population if row["是否入围"] != "是"):
        expect(row, "left out, and yet in the draw 未入围却参加抽取", {"抽取号码": "", "名次": "", "是否抽中": "否"})
    return order, {row[ID] for row in order[:k]}


def check_substitute(event, leaves, order, drawn, rows):
    """Who leaves, then each rank that was not drawn, with the reason why not, up to the first without one."""
    taken, own = event["抽中数"] == "1", {row[ID]: row for row in order}
    turns = [row[ID] for row in order if row[ID] not in drawn]
    turns = leaves + (turns[:max(1, len(rows) - 1)] if taken else turns)
    right = sha(row["="] for row in rows) if [row[ID] for row in rows] == turns else "、".join(turns)
    expect(event, "edited, or not the next ranks 该表被改动，或不是其后名次", {"底册摘要": right})
    for place, row in enumerate(rows, 1):
        word = "退出" if place == 1 else "补抽" if taken and place == len(rows) else "否"
        as_drawn = {c: own.get(row[ID], {}).get(c) for c in ("名次", "抽取号码", "权重")}
        expect(row, "not as drawn, or without a reason 与抽取时不符，或没有原因", {
            **as_drawn, "是否抽中": word, "未入围原因": "" if word == "补抽" else row["未入围原因"] or "…"})
    return {row[ID] for row in rows[-1:] if taken}


def main(folder):
    ledger, results, population, people = (read(folder, n) for n in "抽取台账 抽查结果 抽取底册 人员底册".split())
    draws, known = check_events(ledger), set()
    for number, events in draws.items():
        # A row without 执法证号, or one repeated, begins the visits of the next 补抽 or 换人.
        parts, orders, plans = [[]], {}, {}
        for row in (row for row in results if row["抽取编号"] == number):
            parts += [[]] if not row["执法证号"] or plans.get(row[UNIT]) == row["计划编号"] else []
            parts[-1].append(row)
            plans[row[UNIT]] = row["计划编号"]
        for n, visits in enumerate(parts + [[]] * (len(events) - len(parts))):
            # The n-th of these has its rows in 抽取底册 and 人员底册 under NUMBER-n.
            name, rows = f"{number}-{n}" if n else number, sum(events[n:n + 1], [])
            leaves = [row[UNIT] for row in visits[:1] if n and rows]
            units = set(leaves)
            for row in visits[:len(leaves)]:
                expect(row, "not the event's plan rows 与台账的计划行不符", {"计划编号": "、".join(e["计划编号"] for e in rows)})
            for event in rows:
                plan, team = event["计划编号"], [row["="] for row in people if row["抽取编号"] == name]
                pool = [row for row in population if (row["抽取编号"], row["计划编号"]) == (name, plan)]
                known.update([name, (name, plan)])
                expect(event, "the sheet was edited 该表被改动", {
                    "结果摘要": sha(row["="] for row in visits), "人员摘要": sha(team)})
                if n == 0:
                    orders[plan] = check_draw(event, pool)
                    units |= orders[plan][1]
                elif event["事件"] == "补抽":
                    units |= check_substitute(event, leaves, *orders.get(plan, ([], ())), pool)
            for row in (row for row in visits if row[UNIT] not in units):
                expect(row, "not drawn, or no such event 未被抽中，或没有这一事件", {UNIT: None})
            for gone in sorted(units - {row[UNIT] for row in visits}):
                expect(rows[0], "drawn, but without a visit 抽中而无结果", {"抽中数": gone})
    for row in results + people + population:
        if ((row["抽取编号"], row["计划编号"]) if ID in row else row["抽取编号"]) not in known:
            expect(row, "not in the ledger 台账没有这次抽取", {"抽取编号": None})
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(ledger)} events 条台账, {len(draws)} draws 次抽取, {len(problems)} differences 处不符")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="backslashreplace")
    if len(sys.argv) != 2:
        sys.exit("usage 用法: python3 verify-draw.py FOLDER")
    try:
        sys.exit(main(sys.argv[1]))
    except (OSError, KeyError, TypeError, ValueError, csv.Error) as error:
        sys.exit(f"cannot be read 无法读取: {error!r}")
