/** What Excel itself may ask of the add-in: names that the manifest and `shortcuts.json` call it by. */
export const COMMANDS = {
  /** The key in the grid. */
  showPane: "spbeShowPane",
  /** The entry in the menu of a cell. */
  openIndicator: "spbeOpenIndicator",
} as const;

/** One of {@link COMMANDS}. */
export type Command = keyof typeof COMMANDS;

/**
 * Answers a command from now on; nothing where office.js could not be loaded. A menu hands an event over that must be told when all is
 * done, or Excel says after a while that the add-in does not answer; a key hands nothing over.
 *
 * @param run what to do; its failure is nobody's to see, as no pane may be open
 */
export function onCommand(command: Command, run: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate(COMMANDS[command], (event?: Partial<Office.AddinCommands.Event> | null) => {
    run()
      .catch(() => undefined)
      .finally(() => event?.completed?.());
  });
}
