/** Excel's serial number of the day on the person's clock. */
export function today(): number {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
}

/** The day on the person's clock, as programs write it: `2026-11-29`. */
export function dayNow(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Day and time on the person's clock, as people here write them: `29-11-2026 08:15`. */
export function timeNow(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(now.getDate())}-${two(now.getMonth() + 1)}-${now.getFullYear()} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
