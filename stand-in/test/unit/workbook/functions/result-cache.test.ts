import { ResultCache } from "../../../../src/workbook/functions/result-cache";
import type { FunctionCall } from "../../../../src/model/functions";

const place = { sheetId: "s", row: 3, column: 2 };
const rect = { ...place, rows: 1, columns: 1 };
const busy = { error: "#BUSY!" };

function call(invocationId: number): FunctionCall {
  return { invocationId, namespace: "SPBE", functionId: "INDEX", parameters: [], caller: "S!C4", parameterAddresses: [] };
}

/** A formula's cell that asks `questions` in one calculation pass. */
function pass(answers: ResultCache, number: number, ...questions: string[]): unknown[] {
  const given = questions.map((question) => answers.answer(place, question, number, false, call));
  answers.endPass(number);
  return given;
}

describe("answers of custom functions", () => {
  it("are asked for once and then held", () => {
    const answers = new ResultCache();
    expect(pass(answers, 1, "INDEX(1)")).toEqual([busy]);
    expect(answers.takeCalls().map((one) => one.invocationId)).toEqual([1]);
    expect(pass(answers, 2, "INDEX(1)")).toEqual([busy]);
    expect(answers.takeCalls()).toEqual([]);
    expect(answers.deliver(1, 3.5)).toMatchObject(place);
    expect(pass(answers, 3, "INDEX(1)")).toEqual([3.5]);
    expect(answers.takeCalls()).toEqual([]);
    expect(answers.pending()).toBe(0);
  });

  it("do not outlive the question: asked again when the arguments come back", () => {
    const answers = new ResultCache();
    pass(answers, 1, "INDEX(1)");
    answers.deliver(1, 3.5);
    pass(answers, 2, "INDEX(2)");
    expect(pass(answers, 3, "INDEX(1)")).toEqual([busy]);
    expect(answers.takeCalls().map((one) => one.invocationId)).toEqual([3]);
  });

  it("are cancelled when nobody waits for them any more, and late ones are dropped", () => {
    const answers = new ResultCache();
    pass(answers, 1, "INDEX(1)");
    answers.takeCalls();
    pass(answers, 2, "INDEX(2)");
    expect(answers.takeCancelled()).toEqual([1]);
    expect(answers.deliver(1, 9)).toBeNull();
    expect(pass(answers, 3, "INDEX(2)")).toEqual([busy]);
  });

  it("are not even asked for when the question is gone before the calls are made", () => {
    const answers = new ResultCache();
    pass(answers, 1, "INDEX(1)");
    answers.forget(rect);
    expect(answers.takeCalls()).toEqual([]);
    expect(answers.pending()).toBe(0);
  });

  it("are forgotten for a whole area, and for all", () => {
    const answers = new ResultCache();
    pass(answers, 1, "INDEX(1)");
    answers.deliver(1, 3.5);
    answers.forget({ sheetId: "other", row: 0, column: 0, rows: 100, columns: 100 });
    expect(pass(answers, 2, "INDEX(1)")).toEqual([3.5]);
    answers.forget({ sheetId: "s", row: 0, column: 0, rows: 100, columns: 100 });
    expect(pass(answers, 3, "INDEX(1)")).toEqual([busy]);
    answers.forgetAll();
    expect(answers.pending()).toBe(0);
  });

  it("carry their message to the cell that shows the error", () => {
    const answers = new ResultCache();
    pass(answers, 1, "CHECK(1)");
    answers.deliver(1, [["a", { error: "#N/A", message: "belum ada tabel" }]]);
    expect(answers.message(place, "#N/A")).toBe("belum ada tabel");
    expect(answers.message(place, "#VALUE!")).toBeUndefined();
  });

  it("keep coming from a streaming function", () => {
    const answers = new ResultCache();
    answers.answer(place, "CLOCK()", 1, true, call);
    answers.deliver(1, 1);
    expect(answers.deliver(1, 2)).toMatchObject(place);
    expect(answers.answer(place, "CLOCK()", 2, true, call)).toBe(2);
  });
});
