import { DeployedAddin, deployedAmong } from "../../../src/server/deployed";
import { serve } from "../../../src/server/serve";

const ADDRESS = "https://spbe.example.go.id/addin/";
const manifest = `<OfficeApp><DefaultSettings><SourceLocation DefaultValue="${ADDRESS}taskpane.html"/></DefaultSettings></OfficeApp>`;

/** What the server of the agency answers, by path from its folder. */
const files: Readonly<Record<string, { readonly body: string; readonly headers: Record<string, string> }>> = {
  "manifest.xml": { body: manifest, headers: { "content-type": "text/xml" } },
  "taskpane.html": {
    body: '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    headers: {
      "content-type": "text/html",
      "content-security-policy": "frame-ancestors 'self'",
      "content-encoding": "gzip",
      "content-length": "5",
      "strict-transport-security": "max-age=1",
    },
  },
  "formulas.js": { body: "1", headers: { "content-type": "text/plain", "cache-control": "no-cache" } },
};

const realFetch = globalThis.fetch;

/** The requests for an agency's server, answered here; all others go where they go. */
function answering(answer: (address: string) => Response): void {
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    return address.startsWith("https://spbe.example.go.id/") ? answer(address) : realFetch(input, init);
  };
}

afterEach(() => {
  globalThis.fetch = realFetch;
});

const asDeployed = (address: string): Response => {
  const file = files[address.slice(ADDRESS.length)];
  return file ? new Response(file.body, { headers: file.headers }) : new Response("gone", { status: 404 });
};

/** Serves add-ins while `work` runs. */
async function whileServing(addins: readonly DeployedAddin[], work: (origin: string) => Promise<void>): Promise<void> {
  const server = await serve(0, addins);
  try {
    await work(server.origin);
  } finally {
    await server.close();
  }
}

describe("an add-in that is on a server already", () => {
  it("takes the place of the built one, its manifest pointing here", async () => {
    answering(asDeployed);
    await whileServing([new DeployedAddin(ADDRESS)], async (origin) => {
      expect(await (await fetch(`${origin}/manifest.xml`)).text()).toContain(`DefaultValue="${origin}/taskpane.html"`);
      expect((await fetch(`${origin}/pane.js`)).status).toBe(404);
      // The page of the stand-in and its workbooks stay ours.
      expect((await fetch(`${origin}/workbooks/kertas-kerja-denpasar-2021.xlsx`)).status).toBe(200);
    });
  });

  it("keeps the headers a browser goes by, and loses those of the way", async () => {
    answering(asDeployed);
    await whileServing([new DeployedAddin(ADDRESS)], async (origin) => {
      const page = await fetch(`${origin}/taskpane.html`);
      expect(await page.text()).toBe('<script src="/lib/1/hosted/office.js"></script>');
      expect(page.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
      expect(page.headers.get("strict-transport-security")).toBeNull();
      const script = await fetch(`${origin}/formulas.js`);
      expect([script.headers.get("content-type"), script.headers.get("cache-control")]).toEqual(["text/plain", "no-cache"]);
    });
  });

  it("has others beside it, each in a folder of its own", async () => {
    answering(asDeployed);
    await whileServing([new DeployedAddin(ADDRESS), new DeployedAddin(ADDRESS)], async (origin) => {
      expect(await (await fetch(`${origin}/besides/1/manifest.xml`)).text()).toContain(`"${origin}/besides/1/taskpane.html"`);
      expect((await fetch(`${origin}/besides/2/manifest.xml`)).status).toBe(404);
    });
  });

  it("is refused with a sentence when there is none, or its server cannot be trusted", async () => {
    const said = /^Add-in tidak terbaca dari https:\/\/spbe\.example\.go\.id\/addin\/ \((.*)\)\. Periksa dengan: npm run verify -- https/;
    answering(() => new Response("gone", { status: 404 }));
    await expect(new DeployedAddin(ADDRESS).check()).rejects.toThrow(said);
    answering(() => {
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "CERT_HAS_EXPIRED" } });
    });
    await expect(new DeployedAddin(ADDRESS).check()).rejects.toThrow(/\(CERT_HAS_EXPIRED\)/);
    answering(asDeployed);
    await expect(new DeployedAddin(ADDRESS).check()).resolves.toBeUndefined();
  });
});

it("addresses are told from the other words of a command", () => {
  const { addins, others } = deployedAmong(["https://spbe.example.go.id/addin", "langkah.json", "https://spbe.example.go.id/uji/"]);
  expect(addins.map(({ address }) => address)).toEqual([ADDRESS, "https://spbe.example.go.id/uji/"]);
  expect(others).toEqual(["langkah.json"]);
});

it("an address that is none of HTTPS is refused, and not passed over", () => {
  for (const word of ["http://spbe.example.go.id/", "file:///srv/addin/"])
    expect(() => deployedAmong([word, "langkah.json"])).toThrow(
      `mulai dengan https://, misalnya https://spbe.example.go.id/ (tertulis: ${word})`
    );
});
