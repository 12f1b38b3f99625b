const { Compilation, sources } = require("webpack");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { helpUrl, inLanguage } = require("./function-metadata");
const { inNamespace } = require("./plugins/in-namespace");

const NAME = "FunctionLanguages";

/**
 * Finishes what the metadata generator leaves open: error values in a range must reach the functions, rich values
 * must not (Office 2024 has none), the descriptions exist in one language only, and where the help is depends on the build.
 */
class FunctionLanguages {
  /**
   * @param options.namespace before the formulas that descriptions mention
   * @param options.address folder of the add-in, where its help page is
   */
  constructor({ namespace, address }) {
    this.namespace = namespace;
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const generated = assets["functions.json"];
        if (!generated) return;
        const metadata = JSON.parse(generated.source().toString());
        const { functionTexts } = requireTypeScript("../../src/text/functions/descriptions.ts", __filename);
        for (const [language, file] of [["id", "functions.json"], ["en", "functions-en.json"]]) {
          const described = inLanguage(metadata, functionTexts[language], (id) => helpUrl(this.address, language, id));
          const json = inNamespace(JSON.stringify(described, null, 2), this.namespace);
          const source = new sources.RawSource(`${json}\n`);
          if (assets[file]) compilation.updateAsset(file, source);
          else compilation.emitAsset(file, source);
        }
      });
    });
  }
}

module.exports = { FunctionLanguages };
