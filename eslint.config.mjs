import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Which folders of src each folder may import from. `text` holds every sentence and is open to all; it imports only
 * types itself. Anything not listed is a wrong direction and fails.
 */
const numbers = ["assessment", "instrument"];
const cells = ["table", "grid", ...numbers];
const directions = {
  instrument: [],
  assessment: ["instrument"],
  grid: numbers,
  table: ["grid", ...numbers],
  outputs: cells,
  file: ["grid", ...numbers],
  send: ["session", "file", "functions", "outputs", ...cells],
  submission: ["send", "session", "file", "outputs", ...cells],
  recap: ["submission", "send", "session", "file", "outputs", ...cells],
  functions: numbers,
  session: ["outputs", "file", ...cells],
  excel: ["session", "outputs", "send", "file", ...cells],
  pane: ["excel", "session", "outputs", "send", "submission", "recap", "file", ...cells],
  cli: ["send", "submission", "recap", "session", "outputs", "file", ...cells],
};
/** Folders that may see only types of others: the session implements the port that the functions name. */
const typesOnly = { session: ["functions"] };
const folders = [...Object.keys(directions), "text"];

/** Folders that compute: they know neither a host nor a screen, so that they run and are tested anywhere. */
const pure = ["instrument", "assessment", "grid", "table", "outputs", "file", "send", "submission", "recap", "session", "text"];

const hostGlobals = ["Excel", "Office", "CustomFunctions", "OfficeExtension"];
const screenGlobals = ["window", "document", "navigator", "localStorage", "sessionStorage", "HTMLElement"];
const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"];

const forbidden = (names, message) => names.map((name) => ({ name, message }));
const noNetwork = forbidden(networkGlobals, "The add-in uses no network besides its own files.");

/** How deep folders go below one of src: an import that leaves it has one `../` for each level. */
const DEPTHS = [0, 1, 2, 3];

/** Files that lie `depth` folders below a folder of src. */
const filesAt = (folder, depth) => `src/${folder}/${"*/".repeat(depth)}*.{ts,tsx}`;

/** What an import begins with that leaves a folder of src from `depth` folders below it. */
const outwards = (depth) => `^(\\.\\./){${depth + 1}}`;

const noTests = { regex: "(^|/)(test|stand-in|tools)/", message: "src never imports from test, stand-in or tools." };
const screenLibraries = { regex: "^(react|react-dom|@fluentui)(/|$|-)", message: "This folder knows no screen." };

/** Where the folders of src may not be entered, for files at one depth. */
function barring(folder, depth) {
  const allowed = directions[folder];
  const ofTypes = typesOnly[folder] ?? [];
  const barred = folders.filter((other) => other !== folder && ![...allowed, ...ofTypes, "text"].includes(other));
  const wrongWay = {
    regex: `${outwards(depth)}(${barred.join("|")})(/|$)`,
    message: "Imports run one way; see the house in CONTRIBUTING.md.",
  };
  const forTypes = ofTypes.map((other) => ({
    regex: `${outwards(depth)}${other}(/|$)`,
    message: "Only types come from there.",
    allowTypeImports: true,
  }));
  const patterns = [noTests, wrongWay, ...forTypes, ...(folder === "pane" ? [] : [screenLibraries])];
  return {
    files: [filesAt(folder, depth)],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
}

const importDirections = Object.keys(directions).flatMap((folder) => DEPTHS.map((depth) => barring(folder, depth)));

const onlyTypesIntoText = DEPTHS.map((depth) => ({
  files: [filesAt("text", depth)],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [noTests, { regex: outwards(depth), message: "text imports only types.", allowTypeImports: true }, screenLibraries],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: ["dist/**", "node_modules/**", "coverage/**", "test/fixtures/**", ".cache/**", "assets/**"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-control-regex": "error",
      "no-useless-escape": "error",
      "no-unsafe-finally": "error",
      "no-constant-condition": "error",
      "no-self-compare": "error",
      "no-duplicate-imports": "error",
      "no-template-curly-in-string": "error",
      "no-implied-eval": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Text from cells and files is only ever shown as text.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Text from cells and files is only ever shown as text.",
        },
      ],
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },

  // Rules that need types, where they catch what people lose data by: promises nobody waits for.
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-console": "error",
      "no-restricted-globals": ["error", ...noNetwork],
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [noTests] }],
    },
  },

  ...importDirections,
  ...onlyTypesIntoText,
  {
    files: pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...noNetwork,
        ...forbidden(hostGlobals, "This folder knows no host."),
        ...forbidden(screenGlobals, "This folder knows no screen."),
      ],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...noNetwork,
        ...forbidden(["Excel", "Office", "OfficeExtension"], "Functions compute from what they are given."),
        ...forbidden(screenGlobals, "Functions know no screen."),
      ],
    },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", ...noNetwork, ...forbidden(hostGlobals, "The pane talks to the session, never to the host.")],
    },
  },

  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },

  // A test that meets a missing value should stop there, which `!` does; it also sets up pages of its own.
  {
    files: ["{test,stand-in/test}/{unit,e2e}/**/*.{ts,tsx}"],
    rules: { "no-restricted-properties": "off" },
  },
  // The stand-in counts bytes and cells by index, and takes keys out of plain objects as the protocol has them.
  {
    files: ["{test,stand-in,tools}/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },

  // Configuration and build files run in Node as they are.
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.strict],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
