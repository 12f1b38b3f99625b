import { denpasar, withStandIn } from "../../../test/e2e/support/with-stand-in";
import { HostPages } from "../../src/driver/host-pages";
import { OpenRun } from "../../src/driver/open-run";
import { DeployedAddin } from "../../src/server/deployed";
import { serve } from "../../src/server/serve";

const standIn = withStandIn();

it("an add-in on another server opens its pane and answers its functions, and that server alone is asked for it", async () => {
  const { browser, origin: elsewhere } = await standIn.running();
  const server = await serve(0, [new DeployedAddin(`${elsewhere}/`)]);
  const pages = new HostPages(browser, server.origin);
  try {
    const run = await OpenRun.open({ pages }, { workbook: denpasar, folder: "." });
    await run.step({ do: "attach" }, true);
    await run.step({ do: "formula", cell: "Z1", formula: "=SPBE.INDEX()" }, true);
    await run.step({ do: "formula", cell: "Z2", formula: "=SPBE.INDEX(A8:G64)" }, true);
    expect(await run.step({ do: "read", range: "Z1:Z2" }, true)).toMatchObject({ values: [[3.7495], [3.1925]] });
    expect(await run.step({ do: "wire" }, true)).toMatchObject({ externalRequests: [] });
    await run.close();
  } finally {
    await pages.close();
    await server.close();
  }
});
