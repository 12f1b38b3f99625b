import { withStandIn } from "../support/with-stand-in";
import { letGo } from "./detach-cases";

const standIn = withStandIn();

// A sample; `test/long` does five hundred.
it.each([1, 2, 3, 4, 5, 6])("made-up workbook %d is left as it was, however much in it reads like ours", async (seed) => {
  const { before, after } = await letGo(standIn, seed);
  expect(after).toEqual(before);
});
