import { invalidArgument } from "../../protocol/errors";

let canvas: CanvasRenderingContext2D | null | undefined;

/** `lightblue`, `#abc` → `#ADD8E6`, `#AABBCC`, as Excel gives colours back; throws `InvalidArgument` for what is no colour. */
export function colourOf(value: unknown, location: string): string {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (typeof value !== "string" || value.trim() === "" || !canvas) throw invalidArgument(location);
  // The browser knows the names; an unknown one leaves what was there before, so ask from two beginnings.
  const seen = ["#000000", "#ffffff"].map((before) => {
    if (!canvas) return "";
    canvas.fillStyle = before;
    canvas.fillStyle = value.trim();
    return String(canvas.fillStyle);
  });
  if (seen[0] !== seen[1] || seen[0]?.startsWith("#") !== true) throw invalidArgument(location);
  return seen[0].toUpperCase();
}
