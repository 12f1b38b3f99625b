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

/** What axe finds wrong in the pane as it stands, in words. */
export async function axeTroubles(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axeSource);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 160) + failureSummary).join(" | ")}`
    );
  });
}

/** How far the page reaches beyond the pane's right edge, in pixels. */
export function sideways(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
