import type { RibbonCommand, RibbonRequest } from "../taskpane/pane-props";
import type { Settable } from "../taskpane/observable";

/** What a ribbon needs of its host. */
export type RibbonHost = {
  readonly showPane: () => Promise<void>;
  readonly associateCommand: (id: string, run: () => Promise<void>) => void;
};

/** The buttons of the ribbon, by their FunctionName in the manifest. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  "checkPlan",
  "drawDuePlanRows",
  "publish",
];

/**
 * Binds the ribbon's buttons: each shows the pane, where the job runs. A button is done as soon as the pane is shown,
 * also where showing failed; the pane then finds the request when somebody opens it by 打开面板.
 */
export function bindRibbon(
  { showPane, associateCommand }: RibbonHost,
  requested: Settable<RibbonRequest | null>,
): void {
  for (const command of RIBBON_COMMANDS) {
    associateCommand(command, () => {
      requested.set({ command });
      return showPane();
    });
  }
}
