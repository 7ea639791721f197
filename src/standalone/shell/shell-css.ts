/** The buttons of the shell; those of the pane are its own. */
const BUTTON = ":is(.toolbar-row,.notices,.leaving,.sheet-bar) button";

/** The browser edition around grid and pane, light and dark; forced colours need little more than borders. */
export const SHELL_RULES = `
html,body,#root{height:100%;margin:0}
/* What the pane opens over the page is given the pane's own look; it must not cover the sheet. */
[data-portal-node]{position:static!important;height:auto!important;overflow:visible!important;background:none!important}
.shell{--back:#f3f3f3;--front:#1b1a19;--panel:#fff;--border:#d1d1d1;--quiet:#505050;--primary:#0f6cbd;--on-primary:#fff;--hover:#e6e6e6;
  height:100%;display:flex;flex-direction:column;background:var(--back);color:var(--front);
  font:14px/1.4 "Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif}
.shell[data-theme=dark]{--back:#1f1f1f;--front:#f5f5f5;--panel:#292929;--border:#525252;--quiet:#c8c8c8;--primary:#479ef5;--on-primary:#06111c;--hover:#3d3d3d}
${BUTTON}{font:inherit;min-height:32px;padding:3px 12px;color:var(--front);background:var(--panel);border:1px solid var(--border);
  border-radius:4px;cursor:pointer;white-space:nowrap}
${BUTTON}:hover:not(:disabled){background:var(--hover)}
${BUTTON}:disabled{color:var(--quiet);opacity:.65;cursor:default}
${BUTTON}:focus-visible,.shell select:focus-visible,.splitter:focus-visible{outline:2px solid var(--primary);outline-offset:1px}
${BUTTON}.primary{background:var(--primary);color:var(--on-primary);border-color:var(--primary)}
.toolbar-row{display:flex;align-items:center;gap:16px;padding:6px 12px;border-bottom:1px solid var(--border);flex-wrap:wrap}
.product{font-size:15px;font-weight:600;margin:0}
.toolbar{display:flex;gap:6px;align-items:center;flex-wrap:wrap}
.toolbar-gap{width:8px}
.file-name{margin:0 0 0 auto;color:var(--front);display:flex;gap:10px;align-items:center;min-width:0}
.file-state{color:var(--back);background:var(--quiet);border-radius:10px;padding:1px 8px;font-size:12px;white-space:nowrap}
.busy{color:var(--quiet);min-width:5em;font-size:12px}
.busy:empty{display:none}
.notices{position:relative;z-index:10}
.notice{display:flex;align-items:center;gap:8px;padding:6px 12px;border-bottom:1px solid var(--border);border-left:4px solid var(--quiet);background:var(--panel)}
.notice p{margin:0;flex:1}
.notice-error{border-left-color:#c50f1f}
.notice-warning{border-left-color:#bc4b09}
.notice-info{border-left-color:#0f6cbd}
.notice-success{border-left-color:#107c10}
.desk{flex:1;min-height:0;display:flex}
.workbook{flex:1;min-width:0;min-height:0;display:flex;flex-direction:column}
.sheet-panel{flex:1;min-height:0;display:flex;flex-direction:column;position:relative;background:#fff}
.chart-sheet{position:absolute;inset:0;z-index:9;margin:0;padding:24px;background:#fff;color:#1b1a19}
.pane{min-width:0;flex:none;border-left:1px solid var(--border);position:relative;overflow:hidden}
.splitter{flex:none;width:6px;cursor:col-resize;background:var(--back);touch-action:none}
.splitter:hover{background:var(--border)}
.formula-bar{display:flex;align-items:stretch;gap:6px;padding:4px 6px;background:var(--back);border-bottom:1px solid var(--border)}
.formula-name{flex:none;width:76px;padding:3px 6px;background:var(--panel);border:1px solid var(--border);border-radius:2px;text-align:center;
  font-variant-numeric:tabular-nums;box-sizing:border-box;align-self:start}
.formula-badge{flex:none;align-self:center;font-size:12px;padding:1px 8px;border-radius:10px;border:1px solid var(--quiet);color:var(--front)}
.formula-old{border-color:#c50f1f}
.formula-text{flex:1;min-width:0;font:inherit;padding:3px 6px;color:var(--front);background:var(--panel);border:1px solid var(--border);border-radius:2px;
  resize:vertical;min-height:20px;height:20px;box-sizing:content-box}
.formula-text:focus-visible{outline:2px solid var(--primary);outline-offset:0}
.sheet-bar{display:flex;align-items:stretch;gap:8px;padding:0 6px;background:var(--back);border-top:1px solid var(--border);min-height:34px}
.sheet-tabs{display:flex;overflow-x:auto;min-width:0;scrollbar-width:thin}
${BUTTON}.sheet-tab{border-radius:0;border-width:0 1px 0 0;background:transparent;min-height:33px;border-bottom:3px solid transparent;padding:3px 14px 0}
${BUTTON}.sheet-tab[aria-selected=true]{background:var(--panel);border-bottom-color:#107c41;font-weight:600}
.sheet-tab .sheet-lock::before{content:"";display:inline-block;width:9px;height:7px;margin-left:6px;background:currentColor;border-radius:1px;
  box-shadow:0 -4px 0 -1px var(--back),0 -5px 0 0 currentColor}
.sheet-hidden{align-self:center;font:inherit;font-size:12px;min-height:24px;color:var(--front);background:var(--panel);border:1px solid var(--border);max-width:160px}
.drop{position:fixed;inset:8px;z-index:50;display:flex;align-items:center;justify-content:center;border:3px dashed var(--primary);
  background:color-mix(in srgb,var(--panel) 88%,transparent);font-size:22px;pointer-events:none}
.leaving{max-width:480px;border:1px solid var(--border);border-radius:8px;padding:20px 24px;background:var(--panel);color:var(--front)}
.leaving::backdrop{background:rgb(0 0 0 / 45%)}
.leaving h2{margin:0 0 8px;font-size:18px}
.leaving-buttons{display:flex;gap:8px;flex-wrap:wrap;margin-top:16px}
@media (max-width:900px){
  .desk{flex-direction:column}
  .splitter{display:none}
  .pane{width:auto!important;height:46%;border-left:0;border-top:1px solid var(--border)}
  .file-name{margin-left:0}
}
@media (forced-colors:active){
  ${BUTTON}.sheet-tab[aria-selected=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
  .splitter{background:ButtonBorder}
  .file-state{border:1px solid CanvasText;color:CanvasText;background:Canvas}
}
@media (prefers-reduced-motion:no-preference){.notice{animation:notice .12s ease-out}}
@keyframes notice{from{opacity:0}}
`;
