import type { Compiler } from "webpack";
import { COMMANDS } from "../../../src/excel/living/commands";
import type { Environment } from "../environments";

const NAME = "Shortcuts";

/** Where the manifest's `ExtendedOverrides` points; beside the other files. */
export const SHORTCUTS = "shortcuts.json";

/**
 * The keys Excel hands to the add-in, in the form of `extended-manifest.schema.json`. Keys of the pattern Ctrl+Shift+Alt+x are
 * those Microsoft recommends, as none of them is Excel's. The name is shown where another add-in wants the same key; it is in both
 * languages, because a file of other languages can hold only one and is one more file to deploy.
 */
export function shortcutsFile({ key, suffix }: Environment): string {
  const id = COMMANDS.showPane;
  const name = `Buka panel SPBE${suffix.id} (Open the SPBE pane${suffix.en})`;
  return `${JSON.stringify({ actions: [{ id, type: "ExecuteFunction", name }], shortcuts: [{ action: id, key: { default: key } }] }, null, 2)}\n`;
}

/** Writes {@link SHORTCUTS} for an environment. */
export class ShortcutsPlugin {
  constructor(private readonly environment: Environment) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () =>
        compilation.emitAsset(SHORTCUTS, new sources.RawSource(shortcutsFile(this.environment)))
      );
    });
  }
}
