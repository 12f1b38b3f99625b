const { readFileSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin, optimize } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { FunctionLanguages } = require("./tools/build/function-languages");
const { inNamespace } = require("./tools/build/plugins/in-namespace");
const { PackCheck } = require("./tools/build/pack-check");
const { SizeCheck } = require("./tools/build/size-check");
const { devServerPort } = require("./tools/dev-server-port");

const { addinAddress, DEVELOPMENT_ORIGIN } = requireTypeScript("./tools/build/addin-address.ts", __filename);
const { BuildListPlugin } = requireTypeScript("./tools/build/plugins/build-list.ts", __filename);
const { checkedManifest } = requireTypeScript("./tools/build/checked-manifest.ts", __filename);
const { environmentFor } = requireTypeScript("./tools/build/environments.ts", __filename);
const { NoCodeFromTextPlugin } = requireTypeScript("./tools/build/plugins/no-code-from-text.ts", __filename);
const { NOT_SUPPORTED, OFFICE_FILES, OFFICE_PACKAGE, officeSource, OWN_FOLDER, withOwnOffice } = requireTypeScript("./tools/build/office-source.ts", __filename);
const { ScriptAddressPlugin } = requireTypeScript("./tools/build/plugins/script-address.ts", __filename);
const { ShortcutsPlugin } = requireTypeScript("./tools/build/plugins/shortcuts.ts", __filename);
const { ThirdPartyPlugin } = requireTypeScript("./tools/build/plugins/third-party.ts", __filename);

/** The parts whose scripts every opening waits for, whatever it shows first. */
const OPENING = ["session", "pane"];

const functionsFile = "./src/functions/functions.ts";

const resolve = { extensions: [".ts", ".tsx", ".js"] };
const scripts = {
  rules: [
    {
      test: /\.tsx?$/,
      exclude: /node_modules/,
      loader: "swc-loader",
      options: {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    },
  ],
};

/** Sources are written in the namespace and with the key of production; what is built for another environment says its own. */
function inEnvironment({ name, namespace, key }) {
  if (name === "production") return scripts;
  const [rule] = scripts.rules;
  const loader = path.resolve(__dirname, "tools/build/plugins/in-namespace.js");
  const use = [{ loader: rule.loader, options: rule.options }, { loader, options: { namespace, key } }];
  return { rules: [{ test: rule.test, exclude: rule.exclude, use }] };
}

/** What differs where the add-in's own server has office.js: the page, and the files, as Microsoft made them. */
const ownOffice = {
  page: () => ({ templateContent: withOwnOffice(readFileSync(path.resolve(__dirname, "src/taskpane.html"), "utf8")) }),
  files: [...OFFICE_FILES.map((file) => [`dist/${file}`, file]), ["LICENSE.md", "LICENSE.txt"]].map(([from, to]) => ({
    from: path.resolve(__dirname, "node_modules", OFFICE_PACKAGE, from),
    to: `${OWN_FOLDER}/${to}`,
    // Said to be small already, so that nothing makes them smaller.
    info: { minimized: true },
  })),
  packages: [path.resolve(__dirname, "node_modules", OFFICE_PACKAGE)],
  /** Tells whoever builds. */
  say: { apply: (compiler) => compiler.hooks.done.tap("OwnOffice", () => NOT_SUPPORTED.forEach((line) => compiler.getInfrastructureLogger("OwnOffice").warn(line))) },
};

/** The command line: one file that Node runs by itself, with everything in it. */
const commandLine = (env, { mode }) => ({
  name: "command-line",
  target: "node20",
  entry: "./src/cli/main.ts",
  experiments: { outputModule: true },
  output: {
    path: path.resolve(__dirname, "dist", "cli"),
    filename: "spbe.mjs",
    module: true,
    chunkFormat: "module",
  },
  devtool: false,
  resolve,
  module: scripts,
  plugins: [
    // What the pane loads later is part of the one file here.
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
  // Nobody waits for it over a network; errors name what they are about.
  optimization: { minimize: false },
  performance: { hints: false },
  mode,
});

const addin = async (env, { mode }) => {
  const production = mode === "production";
  // Where the built files will be served from; the manifest in dist points there.
  const serving = Boolean(process.env.WEBPACK_SERVE);
  const usual = serving ? `https://localhost:${devServerPort()}` : DEVELOPMENT_ORIGIN;
  const address = addinAddress(process.env.ADDIN_URL ?? (production ? undefined : usual));
  const environment = environmentFor(process.env.ADDIN_ENV, mode);
  const office = officeSource(process.env.OFFICE_JS);
  const own = office === "own" ? ownOffice : null;
  const help = readFileSync(path.resolve(__dirname, "src/help.html"), "utf8");

  return {
    name: "add-in",
    // What webpack adds may be as new as the sources: its way to the global object in old browsers makes code from a text.
    target: ["web", "es2022"],
    // The one script that runs before anything else: formulas are answered before the screen is even asked for.
    entry: { formulas: "./src/index.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest names the first script, so its name never changes; the page asks for it with its hash.
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      // The stand-in Excel keeps its own page beside the add-in, and so do the command line and the package.
      clean: { keep: /^(excel|cli|package)[\\/]/ },
    },
    devtool: production ? false : "source-map",
    resolve,
    module: inEnvironment(environment),
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionsFile }),
      new FunctionLanguages({ ...environment, address }),
      new PackCheck(),
      new HtmlWebpackPlugin({
        ...(own ? own.page() : { template: "./src/taskpane.html" }),
        filename: "taskpane.html",
        // After the static message in the body, so that it is on screen while scripts load.
        inject: "body",
        scriptLoading: "blocking",
        hash: production,
      }),
      new HtmlWebpackPlugin({ templateContent: inNamespace(help, environment.namespace), filename: "help.html", chunks: [] }),
      new CopyPlugin({
        patterns: [
          { from: `${environment.icons}/*.png`, to: "assets/icons/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => checkedManifest(content.toString(), address, environment),
          },
          ...(own?.files ?? []),
        ],
      }),
      new ShortcutsPlugin(environment),
      new ThirdPartyPlugin(own?.packages),
      new BuildListPlugin(environment, office),
      ...(own ? [own.say] : []),
      ...(production ? [new ScriptAddressPlugin("taskpane.html", "formulas.js")] : []),
      // A development build is not served to anybody, and its source maps are made otherwise.
      ...(production ? [new NoCodeFromTextPlugin(OWN_FOLDER)] : []),
      ...(production ? [new SizeCheck({ first: "formulas", opening: [[...OPENING, "before"], [...OPENING, "attached", "page-summary"]] })] : []),
    ],
    optimization: {
      // swc compiles already; as minifier it takes a fraction of the time terser takes, for half a kilobyte more. The pages stay webpack's own.
      minimizeOptions: { javascript: false },
      minimizer: ["...", new MinimizerPlugin({ test: /\.js$/, minify: { implementation: MinimizerPlugin.swcMinify } })],
      splitChunks: {
        // Small parts that several scripts need would else be carried by each of them.
        minSize: 15_000,
        // What the opening waits for comes in two scripts: cut into more of them it packs worse, by two kilobytes.
        cacheGroups: { opening: { chunks: ({ name }) => OPENING.includes(name), name: (_, chunks) => `${chunks.map(({ name }) => name).join("-")}-parts`, enforce: true } },
      },
    },
    performance: { hints: false },
    devServer: serving && {
      port: devServerPort(),
      hot: false,
      liveReload: true,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
    },
  };
};

// The development server serves the add-in alone.
module.exports = process.env.WEBPACK_SERVE ? addin : [addin, commandLine];
