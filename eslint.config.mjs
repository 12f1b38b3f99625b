import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Which folders of src each folder may import from. `text` holds every sentence and is open to all; it imports only
 * types itself. Anything not listed is a wrong direction and fails.
 */
const directions = {
  instrument: [],
  assessment: ["instrument"],
  sheet: ["assessment", "instrument"],
  file: ["assessment", "instrument", "sheet"],
  functions: ["assessment", "instrument"],
  excel: ["file", "sheet", "assessment", "instrument"],
  commands: ["excel", "file", "sheet", "assessment", "instrument"],
  pane: ["excel", "file", "sheet", "assessment", "instrument"],
};
const folders = [...Object.keys(directions), "text"];

/** Folders that compute: they know neither a host nor a screen, so that they run and are tested anywhere. */
const pure = ["instrument", "assessment", "sheet", "file", "text"];

const hostGlobals = ["Excel", "Office", "CustomFunctions", "OfficeExtension"];
const screenGlobals = ["window", "document", "navigator", "localStorage", "sessionStorage", "HTMLElement"];
const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"];

const forbidden = (names, message) => names.map((name) => ({ name, message }));
const noNetwork = forbidden(networkGlobals, "The add-in uses no network besides its own files.");

/** The rule that fails an import of `from` from any of `barred`. */
function barring(barred, { typesAllowed = false } = {}) {
  const patterns = [
    { regex: "(^|/)test/", message: "src never imports from test." },
    ...(barred.length === 0
      ? []
      : [
          {
            regex: `^(\\.\\./)+(${barred.join("|")})(/|$)`,
            message: "Imports run one way; see the layout in README.md.",
            allowTypeImports: typesAllowed,
          },
        ]),
  ];
  return ["error", { patterns }];
}

const screenLibraries = { regex: "^(react|react-dom|@fluentui)(/|$|-)", message: "This folder knows no screen." };

const importDirections = Object.entries(directions).map(([folder, allowed]) => {
  const barred = folders.filter((other) => other !== folder && other !== "text" && !allowed.includes(other));
  const [level, { patterns }] = barring(barred);
  const withScreen = folder === "pane" ? patterns : [...patterns, screenLibraries];
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { "@typescript-eslint/no-restricted-imports": [level, { patterns: withScreen }] },
  };
});

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
      "@typescript-eslint/no-restricted-imports": barring([]),
    },
  },

  ...importDirections,
  {
    files: ["src/text/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "(^|/)test/", message: "src never imports from test." },
            { regex: "^\\.\\./", message: "text imports only types.", allowTypeImports: true },
            screenLibraries,
          ],
        },
      ],
    },
  },
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
    files: ["src/{excel,commands}/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },

  // A test that meets a missing value should stop there, which `!` does; it also sets up pages of its own.
  {
    files: ["test/{unit,e2e}/**/*.{ts,tsx}"],
    rules: { "no-restricted-properties": "off" },
  },
  // The stand-in counts bytes and cells by index, and takes keys out of plain objects as the protocol has them.
  {
    files: ["test/**/*.{ts,tsx}"],
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
