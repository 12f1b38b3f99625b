/** Which of the three palettes the host shows. */
export type HostTheme = "light" | "dark" | "contrast";

/**
 * How the host looks and speaks, so that the pane can follow it without knowing the host.
 * Filled from Office in this folder; the pane only reads it.
 */
export interface HostAppearance {
  /** Display language of the host as a BCP 47 tag, e.g. `"id-ID"`. */
  readonly language: string;
  /** Locale numbers are written in, e.g. `"id-ID"` (decimal comma) or `"en-US"`. */
  readonly numberLocale: string;
  /** The palette now. Same value until {@link HostAppearance.onThemeChange} reports another. */
  theme(): HostTheme;
  /** Calls `listener` after the palette changed; returns the function that stops it. */
  onThemeChange(listener: () => void): () => void;
}
