/*
 * Puts back what office.js took from the page, switches its telemetry off (a private name, hence the guards), and lets
 * the watchdog know whether Excel has answered.
 */
history.pushState = startUp.history.pushState;
history.replaceState = startUp.history.replaceState;

if (window.OTel && window.OTel.OTelLogger) window.OTel.OTelLogger.Enabled = false;

if (window.Office && window.Office.onReady) {
  window.Office.onReady(function () {
    startUp.isOfficeReady = true;
  });
}
