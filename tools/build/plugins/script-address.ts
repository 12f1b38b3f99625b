import type { Compiler } from "webpack";
import { sha256 } from "./build-list";

const NAME = "ScriptAddress";

/**
 * Has a page ask for a script by what the script holds: `formulas.js?1a2b…`. What the page plugin writes there is a hash of the
 * whole compilation, which differs from folder to folder: the same sources would not make the same files.
 */
export class ScriptAddressPlugin {
  /**
   * @param page `taskpane.html`
   * @param script `formulas.js`
   */
  constructor(
    private readonly page: string,
    private readonly script: string
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After names of chunks have got their last hash: the script holds these names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const [page, script] = [assets[this.page], assets[this.script]];
        const [before = "", after] = page?.source().toString().split(`${this.script}?`) ?? [];
        if (!script || after === undefined) throw new Error(`${NAME}: ${this.page} does not ask for ${this.script} with a hash`);
        const address = `${this.script}?${sha256(script.buffer()).slice(0, 20)}`;
        compilation.updateAsset(this.page, new sources.RawSource(before + address + after.replace(/^[0-9a-f]+/, "")));
      });
    });
  }
}
