import type { Frame } from "playwright-core";

/**
 * The texts of the pane that somebody cannot read whole: a part of them lies outside of the pane's left and right edge,
 * or outside of a box that shows no more than fits into it. Texts only said aloud do not count.
 *
 * @returns each as `<span> Sangat Baik`
 */
export function cutTexts(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const slack = 1;
    const hides = (box: Element): boolean => /hidden|clip/.test(getComputedStyle(box).overflowX);
    const wide = document.documentElement.clientWidth;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (holder === null || text.textContent?.trim() === "" || !holder.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const boxes: Element[] = [];
      for (let box: Element | null = holder; box !== null; box = box.parentElement) if (hides(box)) boxes.push(box);
      // A box of one pixel hides a text that is only said aloud.
      if (boxes.some((box) => box.clientWidth <= 1 || box.clientHeight <= 1)) continue;
      const inside = (left: number, right: number): boolean =>
        lines.every((line) => line.left >= left - slack && line.right <= right + slack);
      const isWhole =
        inside(0, wide) &&
        boxes.every((box) => {
          const { left, right } = box.getBoundingClientRect();
          return inside(left, right);
        });
      if (!isWhole) found.push(`<${holder.tagName.toLowerCase()}> ${text.textContent?.trim().slice(0, 60) ?? ""}`);
    }
    return found;
  });
}
