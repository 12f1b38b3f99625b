import { stateOf } from "../../../../src/table/evidence/state-words";

it.each([
  ["belum", "missing"],
  ["Belum diunggah", "missing"],
  [null, "missing"],
  ["-", "missing"],
  ["N/A", "missing"],
  ["Draf", "draft"],
  ["draft SK", "draft"],
  ["Sudah diunggah", "uploaded"],
  ["diunggah", "uploaded"],
  ["Menunggu verifikasi", "uploaded"],
  ["Diterima", "accepted"],
  ["disetujui", "accepted"],
  ["Sesuai", "accepted"],
  ["Ditolak", "rejected"],
  ["Tidak sesuai", "rejected"],
  ["ditolak otomatis", "autoRejected"],
  ["Otomatis ditolak karena tingkat kematangan sebelumnya ditolak", "autoRejected"],
  ["✓", "accepted"],
  [true, "accepted"],
  [false, "missing"],
  ["x", "rejected"],
  ["entah", null],
  [{ error: "#REF!" }, null],
])("%p is %p", (cell, state) => expect(stateOf(cell, "accepted")).toBe(state));

it("a tick in a column of uploads is an upload", () => {
  expect(stateOf("v", "uploaded")).toBe("uploaded");
  expect(stateOf("x", "uploaded")).toBe("missing");
});
