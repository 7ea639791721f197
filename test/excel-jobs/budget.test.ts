import { MessageChannel } from "node:worker_threads";
import { serveDeeds } from "../../src/desk/worker/serve-deeds";
import { workerRunner, type DeedWorker } from "../../src/desk/worker/worker-runner";
import type { DeedRunner } from "../../src/desk/deed-runner";
import type { ExcelHost } from "../excel-host/host";
import { request } from "../support/books";
import { sampleInHand } from "../support/desk-over";
import { slowness } from "../support/pace";
import { NOW, openPane, perform, SEED, type Bench } from "./bench";

const MEGABYTE = 1_000_000;
const ROUND_TRIPS = 8;
const LARGEST_MESSAGE = 1.2 * MEGABYTE;

/** As many as a large bureau has. */
const INSPECTORS = 200;

/** Nothing may keep the page from listening for longer, in milliseconds; twice that beside other tests. */
const LONGEST_STOP = 2 * 200;

/** A draw of 5,000 targets may take three seconds; twice that beside other tests. */
const LONGEST_DRAW = 2 * 3;

/** Excel itself is played here: 100,000 targets take it half a minute, and longer beside other tests. */
const LONGEST_TEST = 240_000;

const open: DeedWorker[] = [];

afterEach(() => {
  for (const worker of open.splice(0)) worker.terminate();
});

/** Time that is not the page's: Excel's own, and the deeds', which a browser computes in another thread. */
type Elsewhere = {
  milliseconds: number;
  /** Called where a page would listen. */
  listens: () => void;
};

function timed<Given extends readonly unknown[]>(
  elsewhere: Elsewhere,
  deed: (...given: Given) => void,
): (...given: Given) => void {
  return (...given) => {
    const started = performance.now();
    deed(...given);
    elsewhere.milliseconds += performance.now() - started;
  };
}

/** Deeds at the other end of a channel: everything is really copied, as to a worker. */
function workerOverChannel(elsewhere: Elsewhere): DeedWorker {
  const { port1, port2 } = new MessageChannel();
  const take = serveDeeds((message) => port2.postMessage(message));
  port2.on("message", timed(elsewhere, take));
  const worker: DeedWorker = {
    postMessage: (message: unknown) => port1.postMessage(message),
    onmessage: null,
    onerror: null,
    terminate: () => port1.close(),
  };
  port1.on("message", (data: unknown) => {
    // To a browser each message is a task; Node takes all that wait in one.
    elsewhere.listens();
    worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
  });
  open.push(worker);
  return worker;
}

/** Looks how long the page is kept from listening; the time of others is taken off. */
function watchPage(elsewhere: Elsewhere): () => number {
  let [last, others, longest, isOn] = [performance.now(), elsewhere.milliseconds, 0, true];
  elsewhere.listens = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - (elsewhere.milliseconds - others));
    [last, others] = [now, elsewhere.milliseconds];
  };
  const beat = (): void => {
    elsewhere.listens();
    if (isOn) setImmediate(beat);
  };
  beat();
  return () => {
    isOn = false;
    return longest;
  };
}

const nobody = (): Elsewhere => ({ milliseconds: 0, listens: () => undefined });

async function sampleInExcel(targets: number, elsewhere: Elsewhere): Promise<Bench> {
  const { xlsx } = await sampleInHand(targets, INSPECTORS);
  const runner: DeedRunner = workerRunner(() => workerOverChannel(elsewhere));
  const bench = await openPane(xlsx.snapshot(), { runner });
  const { host } = bench;
  const receive = host.receive.bind(host);
  host.receive = timed(elsewhere, receive);
  return bench;
}

type Spent = {
  readonly seconds: number;
  readonly roundTrips: number;
  readonly allowed: number;
  readonly largest: number;
  readonly longest: number;
  readonly planRows: number;
};

/** Preview and draw of so many due rows at the most, as the ribbon's one click does them. */
async function oneClick(bench: Bench, elsewhere: Elsewhere, most: number): Promise<Spent> {
  const { host } = bench;
  host.traffic.reset();
  const isDone = watchPage(elsewhere);
  const started = performance.now();
  const preview = await perform(bench, "preview-draw", { now: NOW });
  const due = preview.rows.filter(({ due: one, against }) => one.isDue && against.length === 0);
  const planNumbers = due.slice(0, most).map(({ planNumber }) => planNumber);
  const asked = request("03-02T09:30", { planNumbers, acceptShortfall: true });
  const drawn = await perform(bench, "draw", { request: asked, seed: SEED });
  const milliseconds = performance.now() - started;
  const stop = isDone();
  const slow = slowness();
  const [seconds, longest] = [milliseconds / 1000 / slow, stop / slow];
  const { roundTrips, largestMessage: largest } = host.traffic;
  const planRows = drawn.rows.length;
  return { seconds, roundTrips, allowed: allowedFor(host), largest, longest, planRows };
}

/** Eight, and one for each further megabyte written or read. */
function allowedFor({ traffic }: ExcelHost): number {
  return ROUND_TRIPS + Math.max(0, Math.ceil(traffic.bytes / MEGABYTE) - 1);
}

function tell(what: string, { seconds, roundTrips, allowed, largest, longest }: Spent): void {
  const size = (largest / MEGABYTE).toFixed(2);
  process.stdout.write(
    `${what}: ${seconds.toFixed(2)} s, ${roundTrips} of ${allowed} round trips, largest message ${size} MB, page kept ${longest.toFixed(0)} ms\n`,
  );
}

it("one click draws five plan rows of 5,000 targets in few round trips and small messages", async () => {
  const elsewhere = nobody();
  const bench = await sampleInExcel(5_000, elsewhere);
  const spent = await oneClick(bench, elsewhere, 5);
  tell("5,000 targets", spent);
  expect(spent.planRows).toBeGreaterThan(1);
  expect(spent.roundTrips).toBeLessThanOrEqual(spent.allowed);
  expect(spent.largest).toBeLessThanOrEqual(LARGEST_MESSAGE);
  expect(spent.longest).toBeLessThan(LONGEST_STOP);
  expect(spent.seconds).toBeLessThan(LONGEST_DRAW);
  expect(await perform(bench, "verify", { expected: null })).toMatchObject({ ok: true });
});

it(
  "100,000 targets are read and drawn, and the page goes on listening",
  async () => {
    const elsewhere = nobody();
    const bench = await sampleInExcel(100_000, elsewhere);
    const spent = await oneClick(bench, elsewhere, 2);
    tell("100,000 targets", spent);
    expect(spent.largest).toBeLessThanOrEqual(LARGEST_MESSAGE);
    expect(spent.roundTrips).toBeLessThanOrEqual(spent.allowed);
    expect(spent.longest).toBeLessThan(LONGEST_STOP);
  },
  LONGEST_TEST,
);
