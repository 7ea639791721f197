import { MessageChannel } from "node:worker_threads";
import { IN_PROCESS, type DeedRunner } from "../../src/desk/deed-runner";
import { serveDeeds } from "../../src/desk/worker/serve-deeds";
import { workerRunner, type DeedWorker } from "../../src/desk/worker/worker-runner";
import { RANDOM } from "../support/books";
import { NOW, sampleInHand } from "../support/desk-over";

const open: DeedWorker[] = [];

/** What a browser would start in another thread, at the other end of a channel: everything is really copied. */
function workerOverChannel(): DeedWorker {
  const { port1, port2 } = new MessageChannel();
  const take = serveDeeds((message) => port2.postMessage(message));
  port2.on("message", take);
  const worker: DeedWorker = {
    postMessage: (message: unknown) => port1.postMessage(message),
    onmessage: null,
    onerror: null,
    terminate: () => port1.close(),
  };
  port1.on("message", (data: unknown) => {
    worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
  });
  open.push(worker);
  return worker;
}

afterEach(() => {
  for (const worker of open.splice(0)) worker.terminate();
});

describe("deeds in a worker", () => {
  const request = {
    now: NOW,
    planNumbers: null,
    operator: "苏日娜",
    witnesses: [],
    despiteErrors: null,
    acceptShortfall: false,
  };
  const seed = { given: null, random: RANDOM };
  const draw = (runner: DeedRunner, workbook: Awaited<ReturnType<typeof sampleInHand>>) =>
    runner.run("draw", { request, seed }, workbook.xlsx.snapshot());

  it("come out as they do in the thread itself, with every row of every change", async () => {
    const workbook = await sampleInHand(4_000);
    const there = await draw(workerRunner(workerOverChannel), workbook);
    expect(there).toEqual(await draw(IN_PROCESS, workbook));
  });

  it("do not send a workbook twice that has not changed", async () => {
    const workbook = await sampleInHand();
    const runner = workerRunner(workerOverChannel);
    await runner.run("check", { now: NOW }, workbook.xlsx.snapshot());
    const [worker] = open;
    const sent = jest.spyOn(worker as DeedWorker, "postMessage");
    await runner.run("overview", { now: NOW }, workbook.xlsx.snapshot());
    expect(sent.mock.calls.map(([message]) => (message as { kind: string }).kind)).toEqual(["run"]);
  });

  it("end with their worker when they are stopped, and the next one gets a new worker", async () => {
    const workbook = await sampleInHand();
    const runner = workerRunner(workerOverChannel);
    const stop = new AbortController();
    const stopped = runner.run("check", { now: NOW }, workbook.xlsx.snapshot(), stop.signal);
    stop.abort();
    await expect(stopped).rejects.toThrow("stopped");
    const again = await runner.run("check", { now: NOW }, workbook.xlsx.snapshot());
    expect(again).toEqual(await IN_PROCESS.run("check", { now: NOW }, workbook.xlsx.snapshot()));
    expect(open.length).toBe(2);
  });
});
