import { sampleWorkbook, serve } from "../../../src/server/serve";

/** Where the server sends a browser that asks for this. */
async function sentTo(asked: string): Promise<string | null> {
  const server = await serve();
  try {
    const answer = await fetch(`${server.origin}${asked}`, { redirect: "manual" });
    return answer.headers.get("location");
  } finally {
    await server.close();
  }
}

describe("the address that is printed", () => {
  it("leads to the demo, with whatever a person writes behind it", async () => {
    expect(await sentTo("/")).toBe(`/excel/?workbook=${sampleWorkbook}`);
    expect(await sentTo("/?locale=en-US&theme=dark")).toBe(`/excel/?workbook=${sampleWorkbook}&locale=en-US&theme=dark`);
    expect(await sentTo("/&width=320")).toBe(`/excel/?workbook=${sampleWorkbook}&width=320`);
  });

  it("opens another workbook of the repository when one is named", async () => {
    expect(await sentTo("/?workbook=/workbooks/lain.xlsx&width=320")).toBe("/excel/?workbook=/workbooks/lain.xlsx&width=320");
  });
});
