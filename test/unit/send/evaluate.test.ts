import type { CellValue } from "../../../src/assessment";
import { evaluate, type Surroundings } from "../../../src/send/evaluate/evaluate";
import { NotUnderstood } from "../../../src/send/evaluate/parse";

const CELLS: Readonly<Record<string, CellValue>> = {
  "0,0": 3.7495,
  "1,0": "Sangat Baik",
  "2,0": null,
  "3,0": { error: "#N/A" },
  "4,0": 3,
  "5,0": "3",
  "6,0": true,
};
const around: Surroundings = {
  sheet: "LKE",
  valueAt: (_, { row, column }) => CELLS[`${row},${column}`] ?? null,
  name: (name) => (name.toLowerCase() === "indeks" ? "LKE!$A$1" : null),
};

describe("formulas calculated as Excel does", () => {
  test.each<readonly [formula: string, value: CellValue]>([
    ["1+2*3^2", 19],
    ["-2^2", 4],
    ["10%*50", 5],
    ["(1+2)*3", 9],
    ['"Indeks: "&A2', "Indeks: Sangat Baik"],
    ["A1>3.5", true],
    ["A1<>A5", true],
    ["A3=0", true],
    ['A3=""', true],
    ["A6=3", false],
    ['"BAIK"="baik"', true],
    ["ROUND(A1,2)", 3.75],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["INT(-1.5)", -2],
    ['IF(A1>3,"ya",1/0)', "ya"],
    ['IFERROR(A4,"-")', "-"],
    ["A4+1", { error: "#N/A" }],
    ["1/0", { error: "#DIV/0!" }],
    ["#VALUE!", { error: "#VALUE!" }],
    ["SUM(A1:A7)", { error: "#N/A" }],
    ["SUM(A1:A3,A5)", 6.7495],
    ["COUNT(A1:A7)", 2],
    ["COUNTIF(A1:A7,3)", 1],
    ["SUMPRODUCT({1;2;3},{10;10;10})", 60],
    ["SUMPRODUCT(--({1;2;3}>1))", 2],
    ['LOOKUP(3.7495,{0;1.8;2.6;3.5;4.2},{"Kurang";"Cukup";"Baik";"Sangat Baik";"Memuaskan"})', "Sangat Baik"],
    ['LOOKUP(-1,{0;1.8},{"a";"b"})', { error: "#N/A" }],
    ["INDEX({1,2;3,4},2,1)", 3],
    ["MATCH(3,{1;3;5},0)", 2],
    ['TRIM("  a   b ")', "a b"],
    ['SUBSTITUTE("3–4","–","-")', "3-4"],
    ["Indeks*2", 7.499],
    ["TidakAda", { error: "#NAME?" }],
    ['TEXT(0.754,"0%")', "75%"],
    ["1+SUMPRODUCT(--(FREQUENCY({3.42;2.96;2.96;0},{3.42;2.96;2.96;0})>0))-(SUMPRODUCT(--({3.42;2.96;2.96;0}=0))>0)", 3],
    ['N("")+1', 1],
    ["ISBLANK(A3)", true],
    ["AVERAGE(1,2,6)", 3],
    ["AVERAGE(A2:A3)", { error: "#DIV/0!" }],
    ["MAX(A5,4,2)", 4],
    ["MAX(A2:A3)", 0],
    ["COUNTA(A1:A7)", 6],
    ['CONCATENATE("Level ",A5)', "Level 3"],
    ['UPPER("baik")&LOWER("BAIK")', "BAIKbaik"],
    ['LEN("Sangat Baik")', 11],
    ['MID("Sangat Baik",8,4)', "Baik"],
    ['RIGHT("Sangat Baik",4)', "Baik"],
    ['RIGHT("Sangat Baik")', "k"],
    ["NA()", { error: "#N/A" }],
    ["NOT(A1>4)", true],
    ['NOT("ya")', { error: "#VALUE!" }],
    ["NOT(A4)", { error: "#N/A" }],
    ["SUM({-1,2.5,+3})", 4.5],
    ["SUMPRODUCT(IF({1;0;1}>0,{10;20;30},0))", 40],
    ["AND(TRUE,1,A3)", true],
  ])("%s", (formula, value) => {
    const given = evaluate(formula, around);
    if (typeof value === "number") expect(given).toBeCloseTo(value, 12);
    else expect(given).toEqual(value);
  });

  test.each([
    "OFFSET(A1,1,1)",
    "'[2]Lain'!A1",
    "SUM(A1:A3,",
    "A1:A3 A2",
    "Tabel[Nilai]",
    "A6*2",
    'TEXT(1.5,"0.00")',
    '1.5&""',
    "A1#",
    "VLOOKUP(1,A1:B2,2)",
  ])("%s is not guessed", (formula) => {
    expect(() => evaluate(formula, around)).toThrow(NotUnderstood);
  });
});
