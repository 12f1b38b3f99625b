import type { Browser } from "playwright-core";

/** A line of text and a filled canvas side by side, far enough from the edges to be told apart in a picture. */
const html = `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: #fff }</style>
<span id="text" style="position: absolute; left: 10px; top: 10px; font: 24px 'Segoe UI', sans-serif; color: #000">Indeks 3,75</span>
<canvas id="canvas" style="position: absolute; left: 10px; top: 60px" width="100" height="40"></canvas>`;

interface Drawn {
  /** Width of the text in pixels. */
  readonly width: number;
  /** How many pixels of the canvas are not empty. */
  readonly pixels: number;
}

interface Painted {
  /** How many pixels are dark in the upper half, where the text is, and in the lower, where the canvas is. */
  readonly above: number;
  readonly below: number;
}

/*
 * As text, not as functions: a TypeScript runner marks functions with a helper of its own that no page has, and a
 * browser must never be found unfit for that.
 */
const draw = `(() => {
  const context = document.querySelector("#canvas").getContext("2d");
  context.font = "24px 'Segoe UI', sans-serif";
  context.fillText("4,00", 5, 30);
  const { data } = context.getImageData(0, 0, 100, 40);
  return {
    width: document.querySelector("#text").getBoundingClientRect().width,
    pixels: data.filter((value, at) => at % 4 === 3 && value > 0).length,
  };
})()`;

const countDark = (picture: string): string => `(async () => {
  const image = new Image();
  image.src = "data:image/png;base64,${picture}";
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 200;
  canvas.height = 100;
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0, 200, 100);
  const [above, below] = [0, 50].map(
    (top) => context.getImageData(0, top, 200, 50).data.filter((value, at) => at % 4 === 0 && value < 128).length
  );
  return { above, below };
})()`;

async function look(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 200, height: 100 } });
  try {
    await page.setContent(html);
    const { width, pixels } = await page.evaluate<Drawn>(draw);
    if (width === 0) throw new Error("it shows no text: it has no font");
    if (pixels === 0) throw new Error("it draws nothing on a canvas");
    const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 100 } });
    const { above, below } = await page.evaluate<Painted>(countDark(picture.toString("base64")));
    if (above === 0 || below === 0) throw new Error("it paints nothing on the screen");
  } finally {
    // A page that crashed cannot be closed, and waiting for that would hide why.
    void page.close().catch(() => undefined);
  }
}

/**
 * Makes the browser show a page with text and a canvas, and looks at what came on the screen. A browser can start and
 * still show nothing: without any font Chromium ends at the first letter.
 *
 * @param limit milliseconds it may take
 * @throws when it shows nothing, ends over it, or takes longer
 */
export async function showPage(browser: Browser, limit = 30_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it showed no page within ${limit / 1000} seconds`)), limit);
  });
  try {
    await Promise.race([look(browser), late]);
  } finally {
    clearTimeout(timer);
  }
}
