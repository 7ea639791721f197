/*
 * Says what happened when the program does not start: a blocked or missing file leaves no white page, and Office.onReady,
 * which never settles then, is not waited for.
 *
 * The program, once its first view stands, calls
 *   window.dispatchEvent(new Event("pane-ready"));
 * and the words of the page are taken away; before that it writes nothing into the workbook, as these words say. A script that cannot be loaded is named at once; everything else is
 * told after 8 seconds. Should the program start later all the same, "pane-ready" still takes the words away.
 */
(function () {
  var LIMIT_MILLISECONDS = 8000;
  /* Microsoft's telemetry, which Excel may try to load and nobody misses. */
  var OPTIONAL = /oteljs_agave\.js$/;
  var needsOffice = document.querySelector("[data-state='office-silent']") !== null;
  var missing = [];
  var firstError = "";

  function fill(name, text) {
    var places = document.querySelectorAll("[data-fill='" + name + "']");
    var index;
    for (index = 0; index < places.length; index += 1) places[index].textContent = text;
  }

  /* The address below the page's own folder; that of another server in full. */
  function shortName(address) {
    var folder = location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
    var file = address.replace(/[?#].*$/, "");
    return file.indexOf(folder) === 0 ? file.slice(folder.length) : file;
  }

  function tell() {
    if (startUp.state === "too-old") return;
    if (missing.length > 0) startUp.show("file-missing");
    else if (!needsOffice || startUp.isOfficeReady) startUp.show("program-silent");
    else startUp.show("office-silent");
  }

  function onError(event) {
    var address = event.target && event.target.tagName === "SCRIPT" && event.target.src;
    if (address) {
      if (OPTIONAL.test(address)) return;
      missing.push(shortName(address));
      fill("file", missing.join(", "));
      tell();
    } else if (event.message && !firstError) {
      firstError = event.message;
      fill("error", firstError);
    }
  }

  function onRejection(event) {
    onError({ message: String((event.reason && event.reason.message) || event.reason) });
  }

  function onReady() {
    var page = document.getElementById("start-up");
    clearTimeout(timer);
    window.removeEventListener("error", onError, true);
    window.removeEventListener("unhandledrejection", onRejection);
    if (page && startUp.state !== "too-old") page.parentNode.removeChild(page);
  }

  function onClick(event) {
    if (event.target.hasAttribute("data-reload")) location.reload();
  }

  var timer = setTimeout(tell, LIMIT_MILLISECONDS);
  fill("origin", location.protocol + "//" + location.host);
  window.addEventListener("error", onError, true);
  window.addEventListener("unhandledrejection", onRejection);
  window.addEventListener("pane-ready", onReady);
  document.getElementById("start-up").addEventListener("click", onClick);
})();
