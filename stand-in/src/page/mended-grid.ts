import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** A fault of Univer 0.25.1 and what stands in its place here. */
interface Repair {
  /** The package whose code holds it. */
  readonly package: string;
  /** Stands in that code exactly once. */
  readonly fault: string;
  readonly mended: string;
}

const CALLBACK = "if (!cancelled) callback();";

const FOCUS_CELL = "const editor = editorService.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);\n\t\t\tconst docSelectionRenderService";
const CELL_HAS_FOCUS = "isFocus: visible === null || visible === void 0 ? void 0 : visible.visible,";
const IN_BAR = "contextService.getContextValue(FOCUSING_FX_BAR_EDITOR)";

const PATTERN = "return numfmt.format(pattern, num, { throws: false });";
const NUMBER = "return num.toLocaleString();";
const LANGUAGE = "document.documentElement.lang";

const TO_RATIO = "_this$getContext.setTransform(this._pixelRatio, 0, 0, this._pixelRatio, 0, 0);";
const SIZED = `(_this$getContext = this.getContext()) === null || _this$getContext === void 0 || ${TO_RATIO}`;
const CONTEXT = "return this._context;\n\t}\n\tgetPixelRatio() {";
const CLEARED = "this.getContext().clearRect(0, 0, this._width * this._pixelRatio, this._height * this._pixelRatio);";

const AFTER_READY = "}, STEADY_TIMEOUT);\n\t\t\t\t}, 300);";

const repairs: readonly Repair[] = [
  {
    // A channel is made for each turn of the calculation and never closed, so that every edit leaves listeners behind (two or three) that
    // nothing collects. Here it is closed once it has done its turn.
    package: "core",
    fault: CALLBACK,
    mended: `channel.port1.close();\n\t\t${CALLBACK}`,
  },
  {
    // Whoever clicks the formula bar opens the cell's own editor, too, and that takes the keyboard back one and two frames later: what is
    // typed from then on reaches neither. Here it leaves the keyboard to the bar.
    package: "sheets-ui",
    fault: FOCUS_CELL,
    mended: `if (${IN_BAR}) return;\n\t\t\t${FOCUS_CELL}`,
  },
  {
    package: "sheets-ui",
    fault: CELL_HAS_FOCUS,
    mended: CELL_HAS_FOCUS.replace(/,$/, ` && !${IN_BAR},`),
  },
  {
    // Sums and averages below the sheet are written in the browser's language instead of the page's.
    package: "sheets-ui",
    fault: PATTERN,
    mended: PATTERN.replace("throws: false", `throws: false, locale: ${LANGUAGE}`),
  },
  {
    package: "sheets-ui",
    fault: NUMBER,
    mended: NUMBER.replace("()", `(${LANGUAGE})`),
  },
  // A canvas takes its memory (5 MB and more, a dozen of them) as soon as it has a size, and again with every new size, drawn on or not: a
  // sixth of what opening a workbook takes where nobody looks. Here it takes it with the first thing drawn.
  {
    package: "engine-render",
    fault: SIZED,
    mended: "this._isNew = true;",
  },
  {
    package: "engine-render",
    fault: CONTEXT,
    mended: `if (this._isNew) {\n\t\t\tthis._isNew = false;\n\t\t\tthis._context.setTransform(this._pixelRatio, 0, 0, this._pixelRatio, 0, 0);\n\t\t}\n\t\t${CONTEXT}`,
  },
  {
    package: "engine-render",
    fault: CLEARED,
    mended: `if (!this._isNew) ${CLEARED}`,
  },
  {
    // The first drawing waits for a third of a second, with nothing to wait for: half of what opening a workbook took.
    package: "ui",
    fault: AFTER_READY,
    mended: AFTER_READY.replace("300", "0"),
  },
];

const PACKAGE = /@univerjs[\\/]([a-z-]+)[\\/]lib[\\/]es[\\/]index\.js$/;

/**
 * Mends faults of the grid while the page is built.
 * @throws (the build fails) when Univer no longer holds what is mended
 */
export const mendedGrid: Plugin = {
  name: "mended-grid",
  setup({ onLoad }) {
    onLoad({ filter: PACKAGE }, async ({ path }) => {
      const name = PACKAGE.exec(path)?.[1];
      const due = repairs.filter((one) => one.package === name);
      if (due.length === 0) return undefined;
      let code = await readFile(path, "utf8");
      for (const { fault, mended } of due) {
        if (code.split(fault).length !== 2) throw new Error(`${path} does not hold "${fault}" once: see mended-grid.ts`);
        code = code.replace(fault, () => mended);
      }
      return { contents: code, loader: "js" };
    });
  },
};
