import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { securityPolicy } from "../../../../tools/serving/rules";

const project = resolve(__dirname, "../../../..");
const page = (name: string): string => readFileSync(resolve(project, "src", name), "utf8");

/** What a policy allows, by directive. */
function allowed(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split(";").map((each) => {
      const [directive = "", ...sources] = each.trim().split(/\s+/);
      return [directive, sources];
    })
  );
}

const MICROSOFT = "https://appsforoffice.microsoft.com";

describe("what the pane's page may do", () => {
  const policy = allowed(securityPolicy(page("taskpane.html")));

  it("is to talk to its own server alone, so that telemetry of office.js cannot leave it", () => {
    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy["connect-src"]).toEqual(["'self'"]);
    expect(policy["img-src"]).toEqual(["'self'", "data:"]);
    expect(policy["form-action"]).toEqual(["'none'"]);
  });

  it("is to run scripts of its own server and office.js, none made from a text or written into the page", () => {
    expect(policy["script-src"]).toEqual(["'self'", MICROSOFT]);
    expect(policy["base-uri"]).toEqual(["'none'"]);
    // Workers come from where scripts may come from.
    expect(policy["worker-src"]).toBeUndefined();
    expect(policy["object-src"]).toBeUndefined();
  });

  it("asks Microsoft's server for office.js and nothing else", () => {
    const addresses = [...page("taskpane.html").matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([`${MICROSOFT}/lib/1/hosted/office.js`]);
  });
});

it("the help page runs no script and asks nobody for anything", () => {
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page("help.html")) ?? [];
  expect(allowed(policy)).toEqual({ "default-src": ["'none'"], "style-src": ["'unsafe-inline'"] });
});
