/** What Excel says about its errors where nothing more is known. */
const id: Readonly<Record<string, string>> = {
  "#DIV/0!": "Rumus ini membagi dengan nol atau dengan sel kosong.",
  "#N/A": "Nilai yang dicari rumus ini tidak ada.",
  "#NAME?": "Rumus ini berisi nama yang tidak dikenal.",
  "#NULL!": "Rentang dalam rumus ini tidak beririsan.",
  "#NUM!": "Rumus ini berisi angka yang tidak dapat dihitung.",
  "#REF!": "Sel yang dirujuk rumus ini sudah dihapus atau dipindahkan.",
  "#SPILL!": "Hasil rumus ini memerlukan sel kosong di bawah atau di kanannya.",
  "#VALUE!": "Rumus ini berisi nilai dengan jenis yang salah.",
  "#BUSY!": "Hasil rumus ini masih ditunggu.",
};

const en: Readonly<Record<string, string>> = {
  "#DIV/0!": "This formula divides by zero or by an empty cell.",
  "#N/A": "The value this formula looks for is not there.",
  "#NAME?": "This formula contains a name that is not known.",
  "#NULL!": "The ranges in this formula do not intersect.",
  "#NUM!": "This formula contains a number that cannot be calculated.",
  "#REF!": "Cells this formula refers to were deleted or moved.",
  "#SPILL!": "The result of this formula needs empty cells below or to the right.",
  "#VALUE!": "This formula contains a value of the wrong type.",
  "#BUSY!": "The result of this formula is still awaited.",
};

/** Names of the button that shows an error's message. */
const names = { id: "Kesalahan dalam rumus", en: "Error in the formula" };

const english = (locale: string): boolean => locale.startsWith("en");

/** What a person reads about an error: what the function itself says, else what its name means. */
export const errorSentence = (locale: string, error: string, message: string | undefined): string =>
  message ?? (english(locale) ? en : id)[error] ?? error;

/** What the button beside a cell with an error is called. */
export const errorButtonName = (locale: string): string => names[english(locale) ? "en" : "id"];
