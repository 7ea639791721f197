/** A bundle in three parts, as the editions are: this one, one loaded later, one that runs in a worker. */
const worker = new Worker(new URL("./worker-part.js", import.meta.url));
worker.addEventListener("message", async ({ data }) => {
  const { lazyPart } = await import("./lazy-part.js");
  document.getElementById("root").textContent = `${data} ${lazyPart()}`;
});
worker.postMessage("worker");
