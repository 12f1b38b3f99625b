const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { deployedManifest, DEVELOPMENT_ORIGIN } = require("./tools/build/deployed-manifest");
const { FunctionLanguages } = require("./tools/build/function-languages");
const { PackCheck } = require("./tools/build/pack-check");
const { SizeCheck } = require("./tools/build/size-check");
const { devServerPort } = require("./tools/dev-server-port");

const functionsFile = "./src/functions/functions.ts";

module.exports = async (env, { mode }) => {
  const production = mode === "production";
  // Where the built files will be served from; the manifest in dist points there.
  const serving = Boolean(process.env.WEBPACK_SERVE);
  const address = process.env.ADDIN_URL ?? (serving ? `https://localhost:${devServerPort()}` : DEVELOPMENT_ORIGIN);

  return {
    // The one script that runs before anything else: formulas are answered before the screen is even asked for.
    entry: { formulas: "./src/index.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest names the first script, so its name never changes; the page asks for it with its hash.
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      // The stand-in Excel keeps its own page beside the add-in.
      clean: { keep: /^excel[\\/]/ },
    },
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
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
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionsFile }),
      new FunctionLanguages(),
      new PackCheck(),
      new HtmlWebpackPlugin({
        template: "./src/taskpane.html",
        filename: "taskpane.html",
        // After the static message in the body, so that it is on screen while scripts load.
        inject: "body",
        scriptLoading: "blocking",
        hash: production,
      }),
      new HtmlWebpackPlugin({ template: "./src/help.html", filename: "help.html", chunks: [] }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => deployedManifest(content.toString(), address),
          },
        ],
      }),
      ...(production ? [new SizeCheck({ first: "formulas", opening: ["session", "pane", "page-summary"] })] : []),
    ],
    // Small parts that several scripts need would else be carried by each of them.
    optimization: { splitChunks: { minSize: 10_000 } },
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
