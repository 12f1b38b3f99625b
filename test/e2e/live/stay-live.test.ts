import { tell, type Case } from "./agreement";
import { denpasar, withStandIn } from "../support/with-stand-in";
import { plainList } from "./plain-list";

const standIn = withStandIn();

const worksheet = {
  workbook: denpasar,
  sheet: "Penilaian Mandiri",
  header: "Nilai Mandiri",
  range: "A8:F64",
  formulas: { sheet: "Referensi", column: "L" },
};

tell(standIn, {
  ...worksheet,
  name: "typing, pasting, filling, cutting, undoing",
  cases: [
    { name: "attached", steps: [], index: "3,75", filled: 47 },
    { name: "a level is typed", steps: [{ do: "set", cell: "Penilaian Mandiri!F8", value: 5 }], index: "3,79" },
    { name: "a level is cleared", steps: [{ do: "set", cell: "Penilaian Mandiri!F20", value: null }], index: "3,69", filled: 46 },
    {
      name: "what is no level is typed",
      steps: [{ do: "set", cell: "Penilaian Mandiri!F21", value: "belum dinilai" }],
      index: "3,59",
      filled: 45,
      functions: "#VALUE!",
      range: "#VALUE!",
    },
    {
      name: "and mended",
      steps: [{ do: "set", cell: "Penilaian Mandiri!F21", value: 4 }],
      index: "3,69",
      filled: 46,
      functions: null,
      range: null,
    },
    { name: "a block is pasted", steps: [{ do: "paste", at: "Penilaian Mandiri!F8", values: [[1], [1], [1], [1], [1]] }], index: "3,51" },
    {
      name: "a block over several columns is pasted",
      steps: [
        {
          do: "paste",
          at: "Penilaian Mandiri!E20",
          values: [
            [2.5, 3, 3, 3],
            [2.5, 3, 3, 3],
          ],
        },
      ],
      index: "3,56",
      filled: 47,
    },
    {
      name: "a level is filled down",
      steps: [{ do: "fill", from: "Penilaian Mandiri!F48", to: "Penilaian Mandiri!F48:F50" }],
      index: "3,67",
    },
    {
      name: "levels are cut away",
      steps: [{ do: "cut", from: "Penilaian Mandiri!F48:F49", to: "Penilaian Mandiri!N48" }],
      index: "3,39",
      filled: 45,
    },
    { name: "that is undone", steps: [{ do: "undo" }], index: "3,67", filled: 47 },
    { name: "and done again", steps: [{ do: "redo" }], index: "3,39", filled: 45 },
    {
      name: "they are put back by cutting",
      steps: [{ do: "cut", from: "Penilaian Mandiri!N48:N49", to: "Penilaian Mandiri!F48" }],
      index: "3,67",
      filled: 47,
    },
    { name: "another person types", steps: [{ do: "remote", cell: "Penilaian Mandiri!F64", value: 1 }], index: "3,55" },
    {
      name: "two people at once",
      steps: [
        { do: "remote", cell: "Penilaian Mandiri!F63", value: 1 },
        { do: "set", cell: "Penilaian Mandiri!F62", value: 1 },
      ],
      index: "3,31",
    },
    { name: "own edit undone, the other's stays", steps: [{ do: "undo" }], index: "3,43" },
  ],
});

tell(standIn, {
  ...worksheet,
  name: "rows, columns and sheets that come and go",
  cases: [
    { name: "rows before the table", steps: [{ do: "insert", rows: "Penilaian Mandiri!1:3" }], index: "3,75" },
    { name: "a row inside it", steps: [{ do: "insert", rows: "Penilaian Mandiri!15:15" }], index: "3,75" },
    { name: "a level typed below that", steps: [{ do: "set", cell: "Penilaian Mandiri!F68", value: 1 }], index: "3,63" },
    { name: "rows after it", steps: [{ do: "insert", rows: "Penilaian Mandiri!72:75" }], index: "3,63" },
    { name: "a column before it", steps: [{ do: "insert", columns: "Penilaian Mandiri!A:A" }], index: "3,63" },
    { name: "a column left of the levels", steps: [{ do: "insert", columns: "Penilaian Mandiri!F:F" }], index: "3,63" },
    { name: "a level typed then", steps: [{ do: "set", cell: "Penilaian Mandiri!H11", value: 5 }], index: "3,67" },
    { name: "a column right of the levels goes", steps: [{ do: "delete", columns: "Penilaian Mandiri!I:I" }], index: "3,67" },
    {
      name: "the new columns go again",
      steps: [
        { do: "delete", columns: "Penilaian Mandiri!F:F" },
        { do: "delete", columns: "Penilaian Mandiri!A:A" },
      ],
      index: "3,67",
    },
    { name: "an indicator's row goes", steps: [{ do: "delete", rows: "Penilaian Mandiri!13:13" }], index: "3,62", filled: 46 },
    { name: "and comes back by undoing", steps: [{ do: "undo" }], index: "3,67", filled: 47 },
    { name: "the levels go", steps: [{ do: "delete", columns: "Penilaian Mandiri!F:F" }], index: null, range: "#VALUE!" },
    { name: "and come back", steps: [{ do: "undo" }], index: "3,67", filled: 47, range: null },
    {
      name: "the sheet is renamed",
      steps: [{ do: "rename", sheet: "Penilaian Mandiri", to: "LKE '21 (akhir)" }],
      index: "3,67",
      sheet: "LKE '21 (akhir)",
    },
    { name: "and moved", steps: [{ do: "move", sheet: "LKE '21 (akhir)", to: 0 }], index: "3,67" },
    { name: "a level typed after all that", steps: [{ do: "set", cell: "LKE '21 (akhir)!F11", value: 2 }], index: "3,63" },
    { name: "another sheet is deleted", steps: [{ do: "deleteSheet", sheet: "Identitas" }], index: "3,63" },
    { name: "the sheet itself is deleted", steps: [{ do: "deleteSheet", sheet: "LKE '21 (akhir)" }], index: null, range: "#VALUE!" },
    { name: "and comes back by undoing", steps: [{ do: "undo" }], index: "3,63", range: null },
    { name: "a level typed in what came back", steps: [{ do: "set", cell: "LKE '21 (akhir)!F11", value: 5 }], index: "3,67" },
  ],
});

const sorting: readonly Case[] = [
  { name: "attached", steps: [], index: "2,94", filled: 47 },
  { name: "sorted by level", steps: [{ do: "sort", range: "Kompilasi!A4:E50", by: "D" }], index: "2,94" },
  { name: "a level typed in the sorted list", steps: [{ do: "set", cell: "Kompilasi!D4", value: 5 }], index: "2,99" },
  { name: "sorted by unit, downwards", steps: [{ do: "sort", range: "Kompilasi!A4:E50", by: "C", descending: true }], index: "2,99" },
  { name: "sorting undone", steps: [{ do: "undo" }], index: "2,99" },
  { name: "only the levels sorted", steps: [{ do: "sort", range: "Kompilasi!D4:D50", by: "D" }], index: "3,06" },
  { name: "that undone", steps: [{ do: "undo" }], index: "2,99" },
  { name: "filtered", steps: [{ do: "filter", range: "Kompilasi!A3:E50", column: "C", values: ["Bappeda"] }], index: "2,99" },
  { name: "a level typed under the filter", steps: [{ do: "set", cell: "Kompilasi!D5", value: 5 }], index: "3,04" },
  { name: "sorted while filtered", steps: [{ do: "sort", range: "Kompilasi!A4:E50", by: "A", descending: true }], index: "3,04" },
  { name: "the filter goes", steps: [{ do: "filter", range: "Kompilasi!A3:E50" }], index: "3,04" },
  { name: "two rows are deleted", steps: [{ do: "delete", rows: "Kompilasi!20:21" }], index: "2,94", filled: 45 },
  { name: "that undone", steps: [{ do: "undo" }], index: "3,04", filled: 47 },
  {
    name: "the whole table is cut and pasted elsewhere",
    steps: [{ do: "cut", from: "Kompilasi!A3:E50", to: "Kompilasi!H10" }],
    index: "3,04",
  },
  { name: "a level typed there", steps: [{ do: "set", cell: "Kompilasi!K12", value: 1 }], index: "2,99" },
  {
    name: "the header of the levels is rewritten",
    steps: [{ do: "set", cell: "Kompilasi!K10", value: "Capaian 2024" }],
    index: "2,99",
    header: "Capaian 2024",
  },
];
for (const events of ["normal", "double"] as const)
  tell(standIn, {
    ...plainList(),
    name: `sorting, filtering, moving, with events that come ${events}`,
    options: { events },
    cases: sorting,
  });
