import { currentAttachedTable } from "./attached-table";
import type { Answer, FunctionDefinition } from "./function-definition";
import { FunctionFailure } from "./failure";
import { messages } from "./messages";
import { noteFormula } from "./seen";

/**
 * Asks a function and hands its answer, or its failure, over the way Excel expects it.
 * @throws CustomFunctions.Error the only kind of error whose message Excel shows
 */
export function answer(
  definition: FunctionDefinition,
  values: readonly unknown[],
  invocation?: CustomFunctions.Invocation
): Answer | Promise<Answer> {
  // The help page asks without being a formula.
  if (invocation !== undefined) noteFormula();
  try {
    const given = definition.compute({
      values,
      addresses: invocation?.parameterAddresses,
      caller: invocation?.address ?? null,
      table: currentAttachedTable(),
    });
    return given instanceof Promise ? given.catch(refuse) : given;
  } catch (error) {
    return refuse(error);
  }
}

/**
 * The same for a function that spills.
 * @returns rows, or a promise of them: the metadata generator understands only the literal type of rows
 */
export function answerRows(
  definition: FunctionDefinition,
  values: readonly unknown[],
  invocation?: CustomFunctions.Invocation
): unknown[][] {
  return answer(definition, values, invocation) as unknown as unknown[][];
}

/**
 * The same for a function of one answer that asks for the addresses of its arguments: Excel tells them only to functions
 * that give rows, so the one answer goes as a row of one.
 */
export function answerCell(
  definition: FunctionDefinition,
  values: readonly unknown[],
  invocation?: CustomFunctions.Invocation
): unknown[][] {
  const given = answer(definition, values, invocation);
  const rows = given instanceof Promise ? given.then((only) => [[only]]) : [[given]];
  return rows as unknown as unknown[][];
}

/* eslint-disable @typescript-eslint/only-throw-error -- CustomFunctions.Error is what Excel expects, though no Error by its type */
function refuse(error: unknown): never {
  if (error instanceof FunctionFailure) {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(error.code === "value" ? invalidValue : notAvailable, error.message);
  }
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messages().ourMistake);
}
