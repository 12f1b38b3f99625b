import { addressOptions } from "../../../../src/page/demo/address-options";

const of = (query: string) => addressOptions(new URLSearchParams(query));

describe("what is written behind the demo's address", () => {
  it("sets language, palette and width", () => {
    expect(of("locale=en-US&theme=dark&width=320")).toEqual({ locale: "en-US", theme: "dark", width: 320 });
    expect(of("width=320&width=350")).toEqual({ width: 350 });
    expect(of("locale=id_ID")).toEqual({ locale: "id-ID" });
  });

  it("does not break the page when it makes no sense", () => {
    expect(of("locale=&theme=pink&width=wide")).toEqual({});
    expect(of("locale=..%2F&width=-5")).toEqual({});
    expect(of("width=1")).toEqual({ width: 160 });
    expect(of("width=99999")).toEqual({ width: 1200 });
  });
});
