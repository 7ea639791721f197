/** Shows the pane, also where the ribbon had started it in the background. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Binds a button of the ribbon (its FunctionName in the manifest) to what it does; it stays grey until that has ended. */
export function associateCommand(id: string, run: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    const complete = (): void => event.completed();
    void run().then(complete, complete);
  });
}
