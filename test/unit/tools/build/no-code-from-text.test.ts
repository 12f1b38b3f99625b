import { codeFromText } from "../../../../tools/build/plugins/no-code-from-text";

it.each([
  ['eval("1")', "eval", 1],
  ['(0, eval)("1")', "eval", 1],
  ['x = window.eval("1")', "eval", 5],
  ['try{return_=this||new Function("return this")()}catch(e){}', "Function", 19],
  ['globalThis["Function"]("return 1")', "Function", 1],
  ['setTimeout("go()", 10)', "setTimeout", 1],
])("%s is named with its place", (script, name, column) => {
  expect(codeFromText(script)).toEqual([{ name, line: 1, column }]);
});

it("names every place of a script of several lines", () => {
  expect(
    codeFromText('const a = 1;\nif (a) {\n  eval("a");\n  eval("b");\n}')
      .map(({ line }) => line)
      .sort()
  ).toEqual([3, 4]);
});

it("what only looks like it is left alone", () => {
  const script = `
    function evaluate() {}
    const reader = { eval() {}, Function: 1 };
    reader.eval("=SPBE.INDEX()");
    setTimeout(() => "eval(1)", 10);
    if (evaluate instanceof Function) "new Function('x')"; // eval("1")
  `;
  expect(codeFromText(script)).toEqual([]);
});
