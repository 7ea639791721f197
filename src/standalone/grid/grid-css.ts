/** Width of the row numbers and height of the column letters, in pixels. */
export const ROW_HEADER = 46;
export const COLUMN_HEADER = 24;

/**
 * The grid's own rules; looks of cells are added behind them. `--x` and `--y` are how far the sheet is scrolled,
 * `--frozen-x` and `--frozen-y` how much of it stays. A sheet is paper: it stays light in a dark page.
 */
export const GRID_RULES = `
@font-face{font-family:"narrow digits";src:local("Noto Serif CJK SC");unicode-range:U+20-7E;size-adjust:92%}
.grid{position:relative;flex:1;min-height:0;min-width:0;background:#fff;color:#000;outline:none;
  --row-header:${ROW_HEADER}px;--header:${COLUMN_HEADER}px;--accent:#107c41;--line:#e1e1e1;--header-back:#f3f3f3;
  --header-text:#424242;--header-on:#cfe8d9;user-select:none}
.grid-scroller{position:absolute;inset:0;overflow:auto;scrollbar-color:#8a8a8a #f3f3f3}
.grid-extent{position:relative}
.grid-view{position:sticky;top:0;left:0;overflow:clip;contain:layout size style}
.grid-cells,.grid-lines{position:absolute;inset:0}
.grid-lines{pointer-events:none}
.grid-line-x,.grid-line-y{position:absolute;background:var(--line)}
.grid-line-x{left:var(--row-header);right:0;height:1px}
.grid-line-y{top:var(--header);bottom:0;width:1px}
.grid-frozen-rows,.grid-moving-rows{position:absolute;left:0;right:0}
.grid-frozen-rows{top:var(--header);height:var(--frozen-y);overflow:visible}
.grid-moving-rows{top:calc(var(--header) + var(--frozen-y));bottom:0;overflow:clip}
.grid-row{position:absolute;left:0;right:0}
.grid-moving-rows>.grid-row{margin-top:calc(0px - var(--y) - var(--frozen-y))}
.grid-frozen-cells{position:absolute;left:var(--row-header);top:0;bottom:0;width:var(--frozen-x);overflow-x:clip;overflow-y:visible}
.grid-moving-cells{position:absolute;left:calc(var(--row-header) + var(--frozen-x));right:0;top:0;bottom:0;overflow-x:clip;overflow-y:visible}
.grid-moving-cells>.grid-cell{margin-left:calc(-1px - var(--x) - var(--frozen-x))}
.grid-frozen-edge{position:absolute;background:#9e9e9e;pointer-events:none;z-index:5}
.grid-cell{position:absolute;top:-1px;margin-left:-1px;box-sizing:border-box;display:flex;overflow:hidden;
  padding:0 3px;line-height:1.25}
.grid-cell:has(>.grid-text){overflow:visible}
.grid-text{display:block;overflow:hidden;max-height:100%}
.grid-left{justify-content:flex-start;text-align:left;padding-left:calc(3px + var(--indent,0px))}
.grid-right{justify-content:flex-end;text-align:right;padding-right:calc(3px + var(--indent,0px))}
.grid-center{justify-content:center;text-align:center}
.grid-left>.grid-text{flex:0 0 auto;width:max-content;max-width:100%}
.grid-mark-error{background-color:#ffc0c0!important;color:#7a0000!important;font-weight:700!important}
.grid-mark-warning{background-color:#ffe08a!important;color:#5c3a00!important}
.grid-mark-undetermined{background-color:#d0d0d0!important;color:#3b3b3b!important;font-style:italic!important}
.grid-stale{background-image:linear-gradient(225deg,#c50f1f 7px,transparent 7px)}
.grid-merged{background-color:#fff}
.grid-wide{justify-content:flex-start;--to:min(var(--room),var(--left) + var(--width) - var(--x));
  --from:max(var(--left) - var(--x),var(--frozen-x));--begin:calc(var(--left) - var(--x))}
.grid-across{--from:var(--left)}
.grid-frozen-cells>.grid-wide{--begin:var(--left)}
.grid-wide>.grid-text{flex:none;width:max(0px,var(--to) - var(--from));margin-left:calc(var(--from) - var(--begin))}
.grid-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.grid-row-header,.grid-column-header,.grid-corner{position:absolute;box-sizing:border-box;display:flex;align-items:center;
  justify-content:center;background:var(--header-back);color:var(--header-text);font:12px/1 "Segoe UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
  border-right:1px solid #c8c8c8;border-bottom:1px solid #c8c8c8;font-variant-numeric:tabular-nums}
.grid-row-header{left:0;top:0;bottom:0;width:var(--row-header);z-index:6}
.grid-header-on{background:var(--header-on);color:#0b5a2f;font-weight:600}
.grid-header-row{position:absolute;left:0;right:0;top:0;height:var(--header);z-index:7}
.grid-column-header{top:0;bottom:0}
.grid-frozen-headers{position:absolute;top:0;bottom:0;left:var(--row-header);width:var(--frozen-x)}
.grid-moving-headers{position:absolute;top:0;bottom:0;left:calc(var(--row-header) + var(--frozen-x));right:0;overflow:clip}
.grid-moving-headers>.grid-column-header{margin-left:calc(0px - var(--x) - var(--frozen-x))}
.grid-corner{left:0;top:0;width:var(--row-header);height:var(--header);z-index:2;padding:0;cursor:pointer}
.grid-selection{position:absolute;box-sizing:border-box;border:1px solid var(--accent);background:rgb(16 124 65 / 10%);
  pointer-events:none;z-index:5}
.grid-active{position:absolute;box-sizing:border-box;border:2px solid var(--accent);pointer-events:none;z-index:5}
.grid-active-locked{border-color:#616161}
.grid-editor{position:absolute;box-sizing:border-box;margin:0;padding:1px 3px;border:2px solid var(--accent);background:#fff;color:#000;
  z-index:8;resize:none;overflow:hidden;font-size:11pt;line-height:1.25;outline:none;box-shadow:0 2px 8px rgb(0 0 0 / 25%);field-sizing:content;
  white-space:pre-wrap}
.grid-editor-idle{opacity:0;pointer-events:none;caret-color:transparent;box-shadow:none;overflow:hidden}
.grid-choose{position:absolute;z-index:6;width:20px;height:20px;padding:0;border:1px solid #8a8a8a;background:#f3f3f3;color:#000;
  cursor:pointer;font-size:10px;line-height:1}
.grid-choices{position:absolute;z-index:9;margin:0;padding:2px;list-style:none;max-height:240px;min-width:96px;overflow:auto;background:#fff;
  color:#000;border:1px solid #8a8a8a;box-shadow:0 4px 12px rgb(0 0 0 / 25%);font-size:11pt}
.grid-choice{padding:4px 8px;cursor:pointer;white-space:nowrap}
.grid-choice-on{background:#107c41;color:#fff}
@media (forced-colors:active){
  .grid{--accent:Highlight;--line:GrayText}
  .grid-selection{background:transparent;border:2px dashed Highlight}
  .grid-active{border:3px solid Highlight}
  .grid-header-on{forced-color-adjust:none;background:Highlight;color:HighlightText}
  .grid-choice-on{forced-color-adjust:none;background:Highlight;color:HighlightText}
  .grid-mark-error,.grid-mark-warning,.grid-mark-undetermined{outline:2px solid Mark;outline-offset:-3px}
  .grid-frozen-edge{background:CanvasText}
}
`;
