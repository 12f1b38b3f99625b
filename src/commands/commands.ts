/*
 * What ribbon buttons run in the page. Opening the pane needs nothing here: the manifest's ShowTaskpane does it.
 * A command registered here must call `event.completed()`, or Excel keeps its button waiting.
 */

type Command = (event: Office.AddinCommands.Event) => void;

/** Commands by the name the manifest's `FunctionName` uses. */
const commands: Readonly<Record<string, Command>> = {};

/** Tells Excel which function runs for which button. Call once, after office.js is ready. */
export function associateCommands(): void {
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
}
