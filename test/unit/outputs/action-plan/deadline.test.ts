import { dayOf, readDeadline, showDay } from "../../../../src/outputs/action-plan/deadline";

describe("the deadline of an action", () => {
  test.each([
    ["31/12/2026", "31/12/2026"],
    ["1-3-2027", "01/03/2027"],
    ["05.06.26", "05/06/2026"],
    ["2026-12-31", "31/12/2026"],
    ["2026-12-31T00:00:00", "31/12/2026"],
    ["31 Desember 2026", "31/12/2026"],
    ["Kamis, 31 Des 2026", "31/12/2026"],
    ["1 Agustus 2026", "01/08/2026"],
    ["Desember 2026", "31/12/2026"],
    ["Feb 2028", "29/02/2028"],
    ["TW III 2026", "30/09/2026"],
    ["Triwulan 4 Tahun 2026", "31/12/2026"],
    ["Q1 2027", "31/03/2027"],
    // The day is second only where it can be nothing else.
    ["12/31/2026", "31/12/2026"],
    ["03/04/2026", "03/04/2026"],
  ])("%s is %s", (text, shown) => {
    const deadline = readDeadline(text);
    expect(deadline.kind === "day" ? showDay(deadline.day) : deadline.kind).toBe(shown);
  });

  test("a date of Excel is its serial number, the hours left out", () => {
    expect(readDeadline(46387)).toEqual({ kind: "day", day: dayOf(2026, 12, 31) });
    expect(readDeadline(46387.75)).toEqual({ kind: "day", day: 46387 });
  });

  test.each(["secepatnya", "31/13/2026", "31 April 2026", "2026", "minggu depan", "TW V 2026"])(
    "%s names no day and is kept as it is",
    (text) => {
      expect(readDeadline(text)).toEqual({ kind: "unclear", text });
    }
  );

  test("numbers that are no days, truth values and errors are unclear; blanks and dashes are none", () => {
    expect(readDeadline(12)).toEqual({ kind: "unclear", text: "12" });
    expect(readDeadline(true)).toEqual({ kind: "unclear", text: "true" });
    expect(readDeadline({ error: "#REF!" })).toEqual({ kind: "unclear", text: "#REF!" });
    for (const value of [null, "", "  ", "-"]) expect(readDeadline(value)).toEqual({ kind: "none" });
  });

  test.each([
    ["31-12-2026", 44_925],
    ["Des 2026", 44_925],
    ["12/31/26", 44_925],
    ["31/12/2026", 46_387],
    ["########", 46_387],
    ["46387", 46_387],
  ])("in a cell that shows %s is the day that is shown, whether the workbook counts from 1900 or 1904", (shown, serial) => {
    expect(readDeadline(serial, shown)).toEqual({ kind: "day", day: 46_387 });
  });
});
