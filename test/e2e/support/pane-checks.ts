import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/**
 * What axe finds wrong in the pane as it stands, in words.
 *
 * @param rules the ones to look at; all when left out
 */
export async function axeTroubles(pane: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  await pane.evaluate(axeSource);
  return pane.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { readonly axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run(runOnly === undefined ? {} : { runOnly });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 160) + failureSummary).join(" | ")}`
    );
  }, rules);
}

/** How far the page reaches beyond the pane's right edge, in pixels. */
export function sideways(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
