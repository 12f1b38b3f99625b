import { ensureStandIn } from "../../stand-in/src/server/build";
import { letGo } from "../e2e/writing/detach-cases";
import { withStandIn } from "../e2e/support/with-stand-in";

const standIn = withStandIn();
const WORKBOOKS = 500;

beforeAll(() => ensureStandIn(), 300_000);

it.each(Array.from({ length: WORKBOOKS }, (_, nth) => nth + 1))(
  "made-up workbook %d is left as it was, however much in it reads like ours",
  async (seed) => {
    const { before, after } = await letGo(standIn, seed);
    expect(after).toEqual(before);
  }
);
