import { LogLevel, Univer, type IUniverConfig } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { type UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";

/** Plugins with their settings, as a preset hands them over. */
type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/**
 * Starts Univer with the plugins of one preset. In place of `createUniver` of `@univerjs/presets`, which brings packages
 * without any licence along (`@univerjs-pro/…`).
 */
export function createUniver(
  settings: Partial<IUniverConfig>,
  { plugins }: Preset
): { readonly univer: Univer; readonly univerAPI: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...settings });
  for (const each of plugins) {
    if (Array.isArray(each)) univer.registerPlugin(...each);
    else univer.registerPlugin(each);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
