import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionDefinitions } from "../../../src/functions/list";
import { functionTexts, type FunctionText } from "../../../src/text/functions/descriptions";
import { helpUrl, inLanguage } from "../../../tools/build/function-metadata";

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly type?: string;
  }[];
}

interface Metadata {
  readonly functions: readonly Declared[];
}

const skin = resolve(__dirname, "../../../src/functions/functions.ts");
const help = readFileSync(resolve(__dirname, "../../../src/help.html"), "utf8");
const golden = (language: string): unknown => JSON.parse(readFileSync(resolve(__dirname, `functions.${language}.golden.json`), "utf8"));

async function generated(): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([skin]);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

describe("the metadata Excel reads", () => {
  it.each(["id", "en"] as const)("is exactly what was shipped (%s)", async (language) => {
    const helpOf = (id: string): string => helpUrl("https://localhost:3000/", language, id);
    expect(inLanguage(await generated(), functionTexts[language], helpOf)).toEqual(golden(language));
  });

  it.each(["id", "en"] as const)("leads from every function to its own line on the help page (%s)", (language) => {
    for (const { id } of functionDefinitions) {
      const address = new URL(helpUrl("https://spbe.example.go.id/addin/", language, id));
      expect(address.origin + address.pathname).toBe("https://spbe.example.go.id/addin/help.html");
      const line = new RegExp(`<li id="${address.hash.slice(1)}">\\s*<code>=SPBE\\.${id}\\(`);
      expect(help).toMatch(line);
      expect(help.split(`id="${address.hash.slice(1)}"`)).toHaveLength(2);
    }
  });

  it("declares the described functions, in their order and with their parameters", async () => {
    const { functions } = await generated();
    expect(functions.map(({ id }) => id)).toEqual(functionDefinitions.map(({ id }) => id));
    for (const [at, { parameters, usesTable, needsAddresses }] of functionDefinitions.entries()) {
      const declared = functions[at]!;
      expect(declared.name).toBe(declared.id);
      expect(
        declared.parameters.map(({ name, optional, dimensionality }) => ({
          name,
          optional: optional ?? false,
          range: dimensionality === "matrix",
        }))
      ).toEqual(parameters);
      expect(declared.options?.requiresAddress ?? false).toBe(usesTable);
      expect(declared.options?.requiresParameterAddresses ?? false).toBe(needsAddresses ?? false);
    }
  });

  it("asks for the addresses of arguments only where it gives rows, as Excel demands", async () => {
    const { functions } = await generated();
    const asking = functions.filter(({ options }) => options?.["requiresParameterAddresses"]);
    expect(asking.map(({ id, result }) => [id, result.dimensionality])).toEqual([["PREDICATE", "matrix"]]);
  });

  it("is neither volatile nor streaming", async () => {
    const { functions } = await generated();
    for (const { options } of functions) expect(options ?? {}).not.toMatchObject({ volatile: true });
    for (const { options } of functions) expect(options ?? {}).not.toMatchObject({ stream: true });
  });

  it("says in the skin what the text says", async () => {
    const { functions } = await generated();
    for (const { id, description } of functions)
      expect(description).toBe(functionTexts.id[id as keyof typeof functionTexts.id].description);
  });

  it("stays short enough for Excel's tooltips", () => {
    for (const texts of Object.values(functionTexts) as readonly Readonly<Record<string, FunctionText>>[])
      for (const { description, parameters } of Object.values(texts))
        for (const text of [description, ...Object.values(parameters)]) expect(text.length).toBeLessThanOrEqual(255);
  });

  it("has an example for every function", () => {
    for (const { id, examples } of functionDefinitions) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { formula } of examples) expect(formula).toContain(`SPBE.${id}(`);
    }
  });
});
