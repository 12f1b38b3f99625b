/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { act } from "react";
import { accessibilityTroubles, openPane, user } from "../../pane";
import { attachedOf, denpasarSelf, readingOf, tableOf, type Attached } from "../../states";

// The browser scrolls there; this one has nothing to scroll.
HTMLElement.prototype.scrollIntoView = () => undefined;

/** The attached Denpasar table with more told about its indicators. */
function attachedWith(
  change: (entry: Attached["reading"]["assessment"]["entries"][number], at: number) => object,
  columns: readonly ("owner" | "target" | "previous")[] = [],
  made: Parameters<typeof attachedOf>[0] = {}
): Attached {
  const state = attachedOf(made);
  const reading = readingOf(made);
  const table = tableOf(made);
  const [level] = table.columns;
  return {
    ...state,
    reading: {
      ...reading,
      table: {
        ...table,
        columns: [
          ...table.columns,
          ...(level !== undefined && columns.includes("owner") ? [{ ...level, column: 8, header: "OPD", meaning: "owner" as const }] : []),
        ],
      },
      assessment: {
        ...reading.assessment,
        entries: reading.assessment.entries.map((entry, at) => ({
          ...entry,
          ...change(entry, at),
        })),
      },
    },
  };
}

async function open(state: Attached, language?: string): Promise<void> {
  await openPane(state, language);
  await user.waitUntilDone();
}

async function type(text: string): Promise<void> {
  const field = screen.getByRole("textbox", { name: "Target" });
  await act(async () => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: text } });
  });
}

describe("the person's target", () => {
  test.each(["3,90", "3.90"])("%s: how far it is", async (typed) => {
    await open(attachedOf());
    await type(typed);
    expect(screen.getByText("Kurang 0,15 lagi untuk target 3,90.", { exact: false })).toBeTruthy();
  });

  test("the way to the next predicate is one click away, until there is a target of one's own", async () => {
    await open(attachedOf());
    expect(screen.getByText("Indeks atau predikat, misalnya 4,20 atau Memuaskan.")).toBeTruthy();
    await type("3,90");
    expect(screen.getAllByRole("button", { name: "Susun rencananya" })).toHaveLength(1);
    await type("");
    await user.press("Susun rencananya");
    expect(screen.getByRole("tab", { name: "Rencana" }).getAttribute("aria-selected")).toBe("true");
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Target" });
    expect(field.value).toBe("Memuaskan");
    expect(screen.queryByText(/sudah tercapai/)).toBeNull();
  });

  test("a predicate that has been reached", async () => {
    await open(attachedOf());
    await type("Baik");
    expect(screen.getByText("Target 2,60 sudah tercapai.")).toBeTruthy();
  });

  test("what cannot be read gets a sentence, what is unfinished only when it is left", async () => {
    await open(attachedOf());
    await type("bagus");
    expect(screen.getByText(/“bagus” belum dapat dibaca sebagai target/)).toBeTruthy();
    await type("7");
    expect(screen.getByText(/“7” di luar skala/)).toBeTruthy();
    await type("3,");
    expect(screen.queryByText(/“3,”/)).toBeNull();
    await act(async () => {
      fireEvent.blur(screen.getByRole("textbox", { name: "Target" }));
    });
    expect(screen.getByText(/“3,” belum dapat dibaca/)).toBeTruthy();
  });
});

describe("what is not filled", () => {
  test("is listed with its cell, and the count leads there", async () => {
    const levels = denpasarSelf.map((level, at) => (at === 10 ? null : level));
    await open(attachedOf({ levels }));
    await user.press("1 belum diisi");
    const section = screen.getByRole("region", { name: /^Belum diisi/ });
    expect(document.activeElement).toBe(within(section).getByRole("heading"));
    expect(within(section).getByText("Indikator 11")).toBeTruthy();
    expect(within(section).getByRole("button", { name: "LKE!G22" })).toBeTruthy();
  });

  test("what is no level is counted as the formulas count it", async () => {
    const levels = denpasarSelf.map((level, at) => (at < 2 ? null : level));
    await open(attachedWith((_entry, at) => (at === 0 ? { raw: "tiga" } : {}), [], { levels }));
    expect(screen.getByText(/^1 indikator belum ikut dihitung.*#VALUE!/)).toBeTruthy();
  });
});

describe("who answers for a low indicator", () => {
  test("stands beside it, or that nobody does", async () => {
    await open(attachedWith((_entry, at) => ({ owner: at === 43 ? "Bagian Hukum" : "" }), ["owner"]));
    const flags = screen.getByRole("region", { name: /^Indikator rendah/ });
    expect(within(flags).getByText("Penanggung jawab: Bagian Hukum")).toBeTruthy();
    expect(within(flags).getAllByText("Belum ada penanggung jawab").length).toBeGreaterThan(0);
  });

  test("is not mentioned where the table has no such column", async () => {
    await open(attachedOf());
    expect(screen.queryByText("Belum ada penanggung jawab")).toBeNull();
  });
});

describe("the radar", () => {
  const legend = (): readonly (string | null)[] => {
    const figure = screen.getByRole("figure");
    return within(figure)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  };

  test("shows the index against the national target, as the official report does", async () => {
    await open(attachedOf());
    expect(legend()).toEqual(["Target nasional Baik (2,60)", "Indeks"]);
  });

  test("shows the person's target instead, once there is one", async () => {
    await open(attachedOf());
    await type("3,90");
    expect(legend()).toEqual(["Target 3,90", "Indeks"]);
  });

  test("shows targets and the previous year of the sheet; an aspect with a gap has no value", async () => {
    await open(attachedWith((_entry, at) => ({ target: 4, previous: at === 0 ? null : 2 })));
    expect(legend()).toEqual(["Target di lembar", "Tahun sebelumnya", "Indeks"]);
    await user.open("Lihat angkanya");
    const [, first, second] = within(screen.getByRole("table")).getAllByRole("row");
    expect(
      within(first!)
        .getAllByRole("cell")
        .map((cell) => cell.textContent)
    ).toEqual(["4,00", "tidak ada", "3,40"]);
    expect(within(second!).getAllByRole("cell")[1]?.textContent).toBe("2,00");
  });
});

test("names the strongest and the weakest aspect, and lists strengths and weaknesses", async () => {
  await open(attachedOf());
  const section = screen.getByRole("region", { name: "Kekuatan dan kelemahan" });
  expect(within(section).getByText(/^Aspek terkuat:/).textContent).toBe("Aspek terkuat: Penyelenggara SPBE (4,50)");
  expect(within(section).getByText("47 dari 47 indikator sudah di level 2 atau lebih.")).toBeTruthy();
  await user.click(within(section).getByText("Kelemahan: 9 indikator di level 2 ke bawah"));
  expect(within(section).getAllByRole("listitem")).toHaveLength(9);
});

test("can be used by everyone (axe), all parts open", async () => {
  await open(attachedWith((_entry, at) => ({ owner: "Bappeda", target: 4, previous: at === 0 ? null : 2 }), ["owner"]));
  for (const summary of document.querySelectorAll("summary")) await user.click(summary);
  expect(await accessibilityTroubles()).toEqual([]);
});

test("a form nobody has begun is not called even or without weaknesses", async () => {
  await open(attachedWith(() => ({ level: null, raw: null })));
  expect(screen.getByText(/Belum ada level yang terisi/)).toBeTruthy();
  expect(screen.queryByText("Semua aspek sama kuat.")).toBeNull();
  expect(screen.queryByText(/Tidak ada indikator yang termasuk kelemahan/)).toBeNull();
});
