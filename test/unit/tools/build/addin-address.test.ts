import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { addinAddress } from "../../../../tools/build/addin-address";

describe("the address an add-in is built for", () => {
  it.each([
    ["https://spbe.example.go.id", "https://spbe.example.go.id/"],
    ["https://spbe.example.go.id/addin", "https://spbe.example.go.id/addin/"],
    [" https://SPBE.example.go.id:8443/a-b/addin// ", "https://spbe.example.go.id:8443/a-b/addin/"],
  ])("%s is the folder %s", (given, folder) => {
    expect(addinAddress(given)).toBe(folder);
  });

  it.each([
    [undefined, /belum diisi/],
    ["", /belum diisi/],
    ["spbe.example.go.id", /bukan alamat/],
    ["http://spbe.example.go.id/", /hanya menerima alamat https/],
    ["ftp://spbe.example.go.id/", /hanya menerima alamat https/],
    ["https://spbe.example.go.id/?versi=1", /memuat \? atau #/],
    ["https://spbe.example.go.id/?", /memuat \? atau #/],
    ["https://spbe.example.go.id/#awal", /memuat \? atau #/],
    ["https://spbe.example.go.id/a&b/", /memuat & atau tanda lain/],
    ['https://spbe.example.go.id/a"b/', /memuat & atau tanda lain/],
    ["https://dinas:rahasia@spbe.example.go.id/", /nama pengguna atau kata sandi/],
    ["https://spbe.example.go.id/taskpane.html", /menunjuk sebuah berkas/],
  ])("%s is refused with a sentence in both languages", (given, sentence) => {
    expect(() => addinAddress(given)).toThrow(sentence);
    expect(() => addinAddress(given)).toThrow(/Contoh: .*\(.*For example .*\)$/);
  });
});

describe("npm run build", () => {
  const project = resolve(__dirname, "../../../..");
  const build = (environment: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [join(project, "node_modules/tsx/dist/cli.mjs"), "tools/build/main.ts", "--mode", "production"], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, ADDIN_URL: undefined, ADDIN_ENV: undefined, ...environment },
    });

  it("builds nothing without an address, says why in one line, and fails", () => {
    const { status, stdout, stderr } = build({});
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^ADDIN_URL belum diisi: [^\n]*\n$/);
  });

  it("builds nothing for an environment nobody knows", () => {
    const { status, stderr } = build({ ADDIN_URL: "https://spbe.example.go.id/", ADDIN_ENV: "produksi" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ADDIN_ENV "produksi" tidak dikenal: [^\n]*\n$/);
  });
});
