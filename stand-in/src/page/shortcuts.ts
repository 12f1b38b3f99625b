/** A key of an add-in: the action it runs, and the keys as the file writes them, e.g. `Ctrl+Shift+Alt+P`. */
export interface Shortcut {
  readonly action: string;
  readonly keys: string;
}

/** What a file of keys says, after `extended-manifest.schema.json`. */
interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string; readonly web?: string } }[];
}

/**
 * Reads a file of keys, as Excel on the web takes it.
 *
 * @throws when a key belongs to no action that the file names
 */
export function readShortcuts(json: string): readonly Shortcut[] {
  const { actions, shortcuts } = JSON.parse(json) as ShortcutsFile;
  return shortcuts.map(({ action, key }) => {
    if (!actions.some(({ id }) => id === action)) throw new Error(`shortcuts: there is no action ${action}`);
    return { action, keys: key.web ?? key.default };
  });
}

/** Whether these keys are pressed. With Alt or Shift a letter may type another character: then the key itself counts. */
export function isPressed(
  keys: string,
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">
): boolean {
  const parts = keys.toUpperCase().split("+");
  const key = parts.pop();
  const wanted = (name: string): boolean => parts.includes(name);
  return (
    (event.key.toUpperCase() === key || event.code.toUpperCase() === `KEY${key}`) &&
    event.ctrlKey === wanted("CTRL") &&
    event.altKey === wanted("ALT") &&
    event.shiftKey === wanted("SHIFT") &&
    event.metaKey === wanted("CMD")
  );
}
