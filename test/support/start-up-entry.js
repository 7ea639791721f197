/** Stands where the pane's bundle stands: up as soon as Excel has answered. */
Office.onReady(() => window.dispatchEvent(new Event("pane-ready")));
