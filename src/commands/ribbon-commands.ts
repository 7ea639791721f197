import type { RibbonCommand } from "../taskpane/pane-props";

/** What the ribbon needs of Excel and of the pane. */
export type RibbonParts = {
  /** Has Excel call back when a button is clicked; the click is over for Excel when the promise settles. */
  readonly associate: (command: RibbonCommand, onClick: () => Promise<void>) => void;
  readonly showPane: () => Promise<void>;
  /** Hands the click to the pane. */
  readonly request: (command: RibbonCommand) => void;
};

/** 检查计划 and 一键抽取, by the names that the manifest gives their functions. */
const RIBBON_COMMANDS: readonly RibbonCommand[] = ["checkPlan", "drawDuePlanRows"];

/**
 * Lets the ribbon's one-click buttons work: each shows the pane, where the job runs with its confirmation, progress
 * and result. For Excel a click is over as soon as the pane is shown, also where showing it failed: the pane may stand
 * open already, and has the request in any case.
 */
export function registerRibbonCommands({ associate, showPane, request }: RibbonParts): void {
  for (const command of RIBBON_COMMANDS) {
    associate(command, async () => {
      request(command);
      await showPane();
    });
  }
}
