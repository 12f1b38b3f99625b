import { actions } from "../../../../src/session/actions/list";
import { writeStories } from "./write-stories";

/** These write only while no table is attached; `instead.test.ts` tells their stories. */
const WITHOUT_TABLE = ["levelColumn", "agencyIndices"];

it("every action that writes cells has a story in which its round trips go wrong", () => {
  const told = new Set([...writeStories.map(({ what }) => what), ...WITHOUT_TABLE]);
  const writing = actions.filter((action) => "undo" in action).map(({ id }) => id);
  expect(writing.filter((id) => !told.has(id))).toEqual([]);
});
