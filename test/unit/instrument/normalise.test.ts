import { nameCore } from "../../../src/instrument/normalise";

describe("names in long forms and short", () => {
  it.each([
    ["Kebijakan Sistem Pemerintahan Berbasis Elektronik", "Kebijakan SPBE", "kebijakan"],
    ["Aspek Teknologi Informasi dan Komunikasi", "TIK", "aspek"],
    ["Teknologi Informasi Komunikasi", "TIK", ""],
    ["Manajemen Sumber Daya Manusia", "Manajemen SDM", "manajemen"],
    ["Layanan Whistle Blowing System", "Layanan WBS", "layanan"],
    ["Layanan Whistleblowing System", "Layanan WBS", "layanan"],
    ["Kolaborasi Antar Instansi", "Kolaborasi Antarinstansi", "kolaborasi"],
  ])("%s is %s, and more than %p", (long, short, rest) => {
    expect(nameCore(long)).toBe(nameCore(short));
    expect(nameCore(long)).not.toBe(nameCore(rest));
  });
});
