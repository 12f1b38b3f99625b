import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { addinAddress } from "../../../../tools/build/addin-address";
import type { Fault } from "../../../../tools/verify/fault";
import { isFaulty, reportLines } from "../../../../tools/verify/report";
import { get } from "../../../../tools/verify/request";
import { faultTexts } from "../../../../tools/verify/texts";
import { verify, type Verified } from "../../../../tools/verify/verify";
import { smallBuild } from "../built";
import { selfSigned, TestIssuer } from "./certificate";
import { type Mistake, type Served, whileServing } from "./server";

const day = 86_400_000;
const now = new Date();
const days = (count: number) => new Date(now.getTime() + count * day);
const issuer = new TestIssuer({ from: days(-400), until: days(400) });
const good = issuer.for({ host: "localhost", from: days(-30), until: days(300) });

/** What is found at a server that makes a mistake. */
function found(
  mistake: Partial<Mistake>,
  filesFor = (address: string): Record<string, Uint8Array> => smallBuild(address)
): Promise<Verified> {
  return whileServing(filesFor, { certificate: good, ...mistake }, (address) =>
    verify(address, { get: (each) => get(each, { ca: issuer.cert }), now })
  );
}

const isIn = (file: string, pattern: RegExp) => pattern.test(file);
const byFile = ({ faults }: Verified) => faults.map(({ id, file }) => [id, file]);
const without = (path: string) => (address: string) =>
  Object.fromEntries(Object.entries(smallBuild(address)).filter(([each]) => each !== path));

describe("npm run verify on a server that is set up well", () => {
  it.each([["/"], ["/addin/"], ["/aplikasi/spbe-addin/"]])("finds nothing wrong in the folder %s", async (folder) => {
    const verified = await found({ folder });
    expect(verified.faults).toEqual([]);
    expect(reportLines(verified).slice(1)).toEqual([
      "Versi 0.1.0, lingkungan production, rumus =SPBE.…, 10 berkas. (Version 0.1.0, environment production, formulas =SPBE.…, 10 files.)",
      "",
      "Semuanya baik. (All is well.)",
    ]);
  });

  it("finds nothing wrong with an own copy of office.js, and says that Microsoft does not support it", async () => {
    const verified = await found({}, (address) => smallBuild(address, { office: "own" }));
    expect(verified.faults).toEqual([]);
    expect(reportLines(verified)[2]).toMatch(/tidak didukung Microsoft\. \(.*Microsoft does not support this\.\)$/);
    const blocked = await found(
      { change: ({ headers }) => void (headers["content-security-policy"] += ", script-src 'none'") },
      (address) => smallBuild(address, { office: "own" })
    );
    expect(byFile(blocked)).toEqual([["policyBlocksOffice", "taskpane.html"]]);
  });

  it("takes the address with or without a closing slash", async () => {
    const verified = await whileServing(smallBuild, { folder: "/addin/", certificate: good }, (address) =>
      verify(addinAddress(address.slice(0, -1)), { get: (each) => get(each, { ca: issuer.cert }), now })
    );
    expect(verified.faults).toEqual([]);
  });
});

describe("npm run verify on a server that cannot be reached safely", () => {
  it("says that its certificate has expired", async () => {
    const certificate = issuer.for({ host: "localhost", from: days(-100), until: days(-1) });
    expect(byFile(await found({ certificate }))).toEqual([["certificateExpired", undefined]]);
  });

  it("says that its certificate is self-signed", async () => {
    const certificate = selfSigned({ host: "localhost", from: days(-1), until: days(100) });
    expect(byFile(await found({ certificate }))).toEqual([["certificateUntrusted", undefined]]);
  });

  it("says that its certificate is for another name", async () => {
    const certificate = issuer.for({ host: "lama.example.go.id", from: days(-1), until: days(100) });
    expect(byFile(await found({ certificate }))).toEqual([["certificateOtherName", undefined]]);
  });

  it("advises to renew a certificate that ends soon, and lets the rest pass", async () => {
    const verified = await found({ certificate: issuer.for({ host: "localhost", from: days(-300), until: days(20) }) });
    expect(verified.faults).toEqual([{ id: "certificateEndsSoon", seen: days(20).toISOString().slice(0, 10) }]);
    expect(isFaulty(verified)).toBe(false);
  });

  it("says that the server speaks no HTTPS, or that there is none", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const address = `https://localhost:${(server.address() as AddressInfo).port}/`;
    const look = () => verify(address, { get: (each) => get(each), now });
    expect((await look()).faults[0]?.id).toBe("notTls");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect((await look()).faults[0]?.id).toBe("connectionRefused");
  });
});

describe("npm run verify on a server that answers something else", () => {
  const login = "https://masuk.example.go.id/login?kembali=1";

  it("says that everything leads to a login page", async () => {
    const verified = await found({ change: (answer) => void Object.assign(answer, { status: 302, headers: { location: login } }) });
    expect(verified.faults).toEqual([{ id: "loginRedirect", file: "build.json", seen: "https://masuk.example.go.id/login" }]);
  });

  it("says that a login page is shown in place of the files", async () => {
    const page = Buffer.from("<!DOCTYPE html><title>Masuk</title>");
    const everywhere = await found({
      change: (answer) => void Object.assign(answer, { body: page, headers: { "content-type": "text/html" } }),
    });
    expect(byFile(everywhere)).toEqual([["pageInstead", "build.json"]]);
    const scripts = await found({ change: (answer, file) => void (file.endsWith(".js") && Object.assign(answer, { body: page })) });
    expect(byFile(scripts)).toEqual([
      ["pageInstead", "formulas.js"],
      ["pageInstead", "pane.0123456789.js"],
    ]);
  });

  it("says that one file is redirected, and where to", async () => {
    const verified = await found({
      change: (answer, file) => void (file === "help.html" && Object.assign(answer, { status: 301, headers: { location: "/bantuan/" } })),
    });
    expect(byFile(verified)).toEqual([["redirect", "help.html"]]);
    expect(verified.faults[0]!.seen).toMatch(/^https:\/\/localhost:\d+\/bantuan\/$/);
  });

  it.each([
    [403, "locked"],
    [503, "serverError"],
  ])("says what status %i means", async (status, id) => {
    expect(byFile(await found({ change: (answer) => void (answer.status = status) }))).toEqual([[id, "build.json"]]);
  });

  it("says that there is no add-in at this address, when it lies in a sub-folder", async () => {
    const verified = await whileServing(smallBuild, { folder: "/addin/", certificate: good }, (address) =>
      verify(new URL("/", address).href, { get: (each) => get(each, { ca: issuer.cert }), now })
    );
    expect(byFile(verified)).toEqual([["nothingHere", undefined]]);
  });

  it("says that the manifest was made for another folder", async () => {
    const verified = await found({ folder: "/addin/" }, (address) => smallBuild(new URL("/", address).href));
    expect(byFile(verified)).toEqual([["manifestElsewhere", "manifest.xml"]]);
  });
});

describe("npm run verify on a server with files of several builds", () => {
  it("names a script that is missing", async () => {
    expect(byFile(await found({}, without("pane.0123456789.js")))).toEqual([["fileMissing", "pane.0123456789.js"]]);
  });

  it("says that the list of files is missing", async () => {
    expect(byFile(await found({}, without("build.json")))).toEqual([["listMissing", undefined]]);
  });

  it("tells an old manifest over new files", async () => {
    const verified = await found({}, (address) => ({
      ...smallBuild(address, { version: "0.2.0" }),
      "manifest.xml": smallBuild(address)["manifest.xml"]!,
    }));
    expect(verified.faults).toEqual([{ id: "manifestOtherVersion", file: "manifest.xml", seen: "0.1.0.0 ≠ 0.2.0.0" }]);
  });

  it("tells the manifest of another environment", async () => {
    const verified = await found({}, (address) => ({
      ...smallBuild(address, { environment: "trial" }),
      "manifest.xml": smallBuild(address)["manifest.xml"]!,
    }));
    expect(verified.faults).toEqual([{ id: "manifestOtherEnvironment", file: "manifest.xml", seen: "production ≠ trial" }]);
  });

  it("holds the manifest people have installed against the files", async () => {
    const verified = await whileServing(
      (address) => smallBuild(address, { version: "0.2.0" }),
      { certificate: good },
      (address) => {
        const text = smallBuild(address)["manifest.xml"]!.toString();
        return verify(address, { get: (each) => get(each, { ca: issuer.cert }), now, manifest: { name: "terpasang.xml", text } });
      }
    );
    expect(byFile(verified)).toEqual([["manifestOtherVersion", "terpasang.xml"]]);
  });

  it("tells an old script over new files, or a proxy that changes what passes", async () => {
    const verified = await found({}, (address) => ({
      ...smallBuild(address, { version: "0.2.0" }),
      "formulas.js": smallBuild(address)["formulas.js"]!,
    }));
    expect(byFile(verified)).toEqual([["otherContent", "formulas.js"]]);
  });
});

describe("npm run verify on a server with the wrong headers", () => {
  it("tells a proxy that rewrites types", async () => {
    const verified = await found({
      change: (answer, file) => void (isIn(file, /\.js$/) && (answer.headers["content-type"] = "text/plain")),
    });
    expect(verified.faults).toEqual([
      { id: "wrongType", file: "formulas.js", seen: "text/plain" },
      { id: "wrongType", file: "pane.0123456789.js", seen: "text/plain" },
    ]);
  });

  it("accepts other names of the same type, and what is packed for the way", async () => {
    const packed = (answer: Served) => {
      answer.headers["content-type"] = "application/javascript";
      answer.headers["content-encoding"] = "gzip";
      answer.body = gzipSync(answer.body);
    };
    expect((await found({ change: (answer, file) => void (isIn(file, /\.js$/) && packed(answer)) })).faults).toEqual([]);
  });

  it("refuses what is said to be packed and is not, and what is packed and not said to be", async () => {
    const said = await found({ change: ({ headers }, file) => void (file === "formulas.js" && (headers["content-encoding"] = "gzip")) });
    expect(said.faults).toEqual([{ id: "wronglyPacked", file: "formulas.js", seen: "Content-Encoding: gzip" }]);
    const laid = await found({ change: (answer, file) => void (file === "formulas.js" && (answer.body = gzipSync(answer.body))) });
    expect(laid.faults).toEqual([{ id: "wronglyPacked", file: "formulas.js", seen: "gzip" }]);
  });

  it("names the list of files where everything is wrongly packed", async () => {
    const said = await found({ change: ({ headers }) => void (headers["content-encoding"] = "gzip") });
    expect(byFile(said)).toEqual([["wronglyPacked", "build.json"]]);
    const laid = await found({ change: (answer) => void (answer.body = gzipSync(answer.body)) });
    expect(byFile(laid)).toEqual([["wronglyPacked", "build.json"]]);
  });

  it("advises to pack large scripts", async () => {
    const large = (address: string) => smallBuild(address, { pane: "x".repeat(30_000) });
    const verified = await found({}, large);
    expect([byFile(verified), isFaulty(verified)]).toEqual([[["notPacked", "pane.0123456789.js"]], false]);
  });

  it.each(["public, max-age=3600", ""])("refuses that the first script is kept (%s)", async (control) => {
    const verified = await found({
      change: ({ headers }, file) => {
        if (file !== "formulas.js") return;
        if (control === "") delete headers["cache-control"];
        else headers["cache-control"] = control;
      },
    });
    expect(byFile(verified)).toEqual([["cachedTooLong", "formulas.js"]]);
  });

  it("advises to keep files whose name changes", async () => {
    const verified = await found({ change: ({ headers }) => void (headers["cache-control"] = "no-store") });
    expect([byFile(verified), isFaulty(verified)]).toEqual([[["cachedTooShort", "pane.0123456789.js"]], false]);
  });

  it("refuses X-Frame-Options", async () => {
    const verified = await found({ change: ({ headers }) => void (headers["x-frame-options"] = "SAMEORIGIN") });
    expect(verified.faults).toEqual([{ id: "frameForbidden", file: "taskpane.html", seen: "SAMEORIGIN" }]);
  });

  it("refuses a policy that keeps Excel on the web from framing the pane, and names who is missing", async () => {
    const verified = await found({
      change: ({ headers }) => void (headers["content-security-policy"] = "frame-ancestors 'self' https://*.sharepoint.com"),
    });
    expect(byFile(verified)).toEqual([["framersMissing", "taskpane.html"]]);
    expect(verified.faults[0]!.seen).toContain("https://*.officeapps.live.com");
    expect(verified.faults[0]!.seen).not.toContain("sharepoint");
  });

  it("refuses a policy that keeps office.js away", async () => {
    const verified = await found({
      change: ({ headers }) => void (headers["content-security-policy"] += ", default-src 'self'"),
    });
    expect(byFile(verified)).toEqual([["policyBlocksOffice", "taskpane.html"]]);
  });

  it("refuses metadata of functions that Excel on the web may not read", async () => {
    const verified = await found({ change: ({ headers }) => void delete headers["access-control-allow-origin"] });
    expect(byFile(verified)).toEqual([
      ["otherOriginsForbidden", "functions-en.json"],
      ["otherOriginsForbidden", "functions.json"],
      ["otherOriginsForbidden", "shortcuts.json"],
    ]);
  });

  it("advises nosniff and a policy about frames", async () => {
    const verified = await found({
      change: ({ headers }, file) => {
        if (file !== "taskpane.html") return;
        delete headers["x-content-type-options"];
        delete headers["content-security-policy"];
      },
    });
    expect([byFile(verified), isFaulty(verified)]).toEqual([
      [
        ["noSniffing", "taskpane.html"],
        ["policyMissing", "taskpane.html"],
      ],
      false,
    ]);
  });
});

describe("what is said of a fault", () => {
  it("names the files, the mend, and the same in English; faults before advice", () => {
    const many: readonly Fault[] = ["a.js", "b.js", "c.js", "d.js", "e.js"].map((file) => ({ id: "fileMissing", file }));
    const lines = reportLines({
      address: "https://spbe.example.go.id/",
      list: null,
      faults: [{ id: "policyMissing", file: "taskpane.html" }, ...many],
    });
    expect(lines[2]).toMatch(/^1\. Berkas tidak ada di server: a\.js, b\.js, c\.js dan 2 lainnya\. Perbaikan: Unggah lagi/);
    expect(lines[3]).toMatch(/^ {3}\(Files are missing on the server: a\.js, b\.js, c\.js and 2 more\. Mend: Upload/);
    expect(lines[4]).toMatch(/^2\. Tidak ada Content-Security-Policy/);
    expect(lines[lines.length - 1]).toBe("Kesalahan: 1; saran: 1. (Faults: 1; advice: 1.)");
  });

  it("leaves no gap open", () => {
    for (const [id, { id: indonesian, en }] of Object.entries(faultTexts)) {
      const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect([id, gaps(indonesian.what)]).toEqual([id, gaps(en.what)]);
      expect([id, gaps(indonesian.mend + en.mend)]).toEqual([id, []]);
    }
  });
});

describe("the command", () => {
  const project = resolve(__dirname, "../../../..");
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(project, "node_modules/tsx/dist/cli.mjs"), "tools/verify/main.ts", ...words], {
      cwd: project,
      encoding: "utf8",
    });

  it("ends with 1 and says why when something is wrong", () => {
    // Nothing listens on port 1.
    const { status, stdout, stderr } = run("https://localhost:1/addin");
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^https:\/\/localhost:1\/addin\/\n\n1\. Server menolak sambungan \(localhost:1\)\. Perbaikan: /);
  });

  it("ends with 2 and says how it is called when there is nothing to look at", () => {
    expect(run()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^Alamat belum ditulis: npm run verify -- https.*\(No address given: /),
    });
    expect(run("http://spbe.example.go.id/")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^URL dimulai dengan "http:"/),
    });
  });
});
