import { anchorsOf } from "../../../../tools/checks/anchors";

it("headings have the anchors GitHub gives them", () => {
  const text =
    "# 1. Lampirkan kertas kerja\n## Mulai cepat (Bahasa Indonesia)\n### `npm run` & co\n## Sama\n## Sama\n```sh\n# no heading\n```\n";
  expect([...anchorsOf(text)]).toEqual(["1-lampirkan-kertas-kerja", "mulai-cepat-bahasa-indonesia", "npm-run--co", "sama", "sama-1"]);
});
