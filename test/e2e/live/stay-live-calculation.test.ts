import type { Step } from "../../../stand-in/src/driver/steps-file";
import { tell, type Case } from "./agreement";
import { textFile } from "../support/temporary";
import { withStandIn } from "../support/with-stand-in";
import { plainList } from "./plain-list";

const standIn = withStandIn();

/** The levels pulled from another sheet. */
const pulled: readonly Step[] = [
  { do: "formula", cell: "Kompilasi!D4", formula: "=Sumber!A1" },
  { do: "fill", from: "Kompilasi!D4", to: "Kompilasi!D4:D50" },
];

tell(standIn, {
  ...plainList(),
  name: "levels that are formulas",
  before: pulled,
  cases: [
    { name: "attached", steps: [], index: "2,94", filled: 47 },
    { name: "a level typed where it is pulled from", steps: [{ do: "set", cell: "Sumber!A1", value: 5 }], index: "2,99" },
    { name: "a block pasted there", steps: [{ do: "paste", at: "Sumber!A10", values: [[1], [1], [1]] }], index: "2,92" },
    { name: "a level cleared there", steps: [{ do: "set", cell: "Sumber!A20", value: null }], index: "2,79", filled: 46 },
    {
      name: "what is no level typed there",
      steps: [{ do: "set", cell: "Sumber!A21", value: "?" }],
      index: "2,78",
      filled: 45,
      functions: "#VALUE!",
      range: "#VALUE!",
    },
    { name: "and mended by undoing", steps: [{ do: "undo" }], index: "2,79", filled: 46, functions: null, range: null },
    { name: "another person types there", steps: [{ do: "remote", cell: "Sumber!A20", value: 5 }], index: "2,92", filled: 47 },
    { name: "rows inserted there", steps: [{ do: "insert", rows: "Sumber!1:2" }], index: "2,92" },
    {
      name: "the other sheet renamed",
      steps: [
        { do: "rename", sheet: "Sumber", to: "Isian OPD" },
        { do: "set", cell: "Isian OPD!A3", value: 1 },
      ],
      index: "2,86",
    },
    {
      name: "a row deleted there",
      steps: [{ do: "delete", rows: "Isian OPD!40:40" }],
      index: "2,78",
      filled: 46,
      functions: "#VALUE!",
      range: "#VALUE!",
    },
    { name: "and back by undoing", steps: [{ do: "undo" }], index: "2,86", filled: 47, functions: null, range: null },
    { name: "sorted there", steps: [{ do: "sort", range: "Isian OPD!A3:A49", by: "A" }], index: "3,13" },
    { name: "a level overwritten by a number", steps: [{ do: "set", cell: "Kompilasi!D50", value: 1 }], index: "3,01" },
    {
      name: "the other sheet deleted",
      steps: [{ do: "deleteSheet", sheet: "Isian OPD" }],
      index: "0,03",
      filled: 1,
      functions: "#VALUE!",
      range: "#VALUE!",
    },
    { name: "and back by undoing", steps: [{ do: "undo" }], index: "3,01", filled: 47, functions: null, range: null },
  ],
});

tell(standIn, {
  ...plainList(),
  name: "calculation set to manual, one F9 after each change",
  options: { calculation: "manual" },
  before: pulled,
  after: [{ do: "recalculate" }],
  cases: [
    { name: "attached", steps: [], index: "2,94", filled: 47 },
    { name: "a level typed where it is pulled from", steps: [{ do: "set", cell: "Sumber!A1", value: 5 }], index: "2,99" },
    { name: "a level typed in the table", steps: [{ do: "set", cell: "Kompilasi!D50", value: 5 }], index: "3,08" },
    {
      name: "a level pasted and one pulled",
      steps: [
        { do: "paste", at: "Kompilasi!D49", values: [[5]] },
        { do: "set", cell: "Sumber!A2", value: 5 },
      ],
      index: "3,24",
    },
    {
      name: "what is no level",
      steps: [{ do: "set", cell: "Sumber!A3", value: "x" }],
      index: "3,20",
      filled: 46,
      functions: "#VALUE!",
      range: "#VALUE!",
    },
    { name: "and mended", steps: [{ do: "set", cell: "Sumber!A3", value: 3 }], index: "3,24", filled: 47, functions: null, range: null },
    {
      name: "a row inserted",
      steps: [
        { do: "insert", rows: "Kompilasi!10:10" },
        { do: "set", cell: "Sumber!A4", value: 1 },
      ],
      index: "3,20",
    },
    { name: "undone", steps: [{ do: "undo" }, { do: "undo" }], index: "3,24" },
  ],
});

const inTurn: readonly Case[] = [
  { name: "attached", steps: [], index: "2,94", filled: 47 },
  { name: "a level typed", steps: [{ do: "set", cell: "Kompilasi!D4", value: 5 }], index: "2,99" },
  {
    name: "a row inserted and a level typed",
    steps: [
      { do: "insert", rows: "Kompilasi!1:1" },
      { do: "set", cell: "Kompilasi!D6", value: 5 },
    ],
    index: "3,03",
  },
  {
    name: "the sheet renamed and another person typing",
    steps: [
      { do: "rename", sheet: "Kompilasi", to: "Final" },
      { do: "remote", cell: "Final!D7", value: 5 },
    ],
    index: "3,06",
    sheet: "Final",
  },
  { name: "undone", steps: [{ do: "undo" }, { do: "undo" }, { do: "undo" }], index: "3,02", sheet: "Kompilasi" },
];
tell(standIn, { ...plainList(), name: "events that come late", options: { events: "late" }, cases: inTurn });
tell(standIn, {
  ...plainList(),
  name: "events that never come, the pane looked at again after each change",
  options: { events: "lost" },
  after: [{ do: "run", file: textFile('window.dispatchEvent(new Event("focus"))') }],
  cases: inTurn,
});

tell(standIn, {
  ...plainList(),
  name: "a cell being edited, and a workbook opened again",
  cases: [
    {
      name: "another person types meanwhile",
      steps: [
        { do: "editMode", on: true },
        { do: "remote", cell: "Kompilasi!D4", value: 5 },
        { do: "editMode", on: false },
      ],
      index: "2,99",
    },
    {
      name: "the edit itself ends meanwhile",
      steps: [
        { do: "editMode", on: true },
        { do: "editMode", on: false },
        { do: "set", cell: "Kompilasi!D5", value: 5 },
      ],
      index: "3,03",
    },
    { name: "opened again", steps: [{ do: "reopen" }], index: "3,03" },
    { name: "a level typed then", steps: [{ do: "set", cell: "Kompilasi!D6", value: 5 }], index: "3,06" },
    {
      name: "a row and a column inserted, opened again",
      steps: [{ do: "insert", rows: "Kompilasi!2:2" }, { do: "insert", columns: "Kompilasi!B:B" }, { do: "reopen" }],
      index: "3,06",
    },
    { name: "a level typed then", steps: [{ do: "set", cell: "Kompilasi!E8", value: 5 }], index: "3,07" },
  ],
});
