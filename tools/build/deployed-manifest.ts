import { DEVELOPMENT_ORIGIN } from "./addin-address";
import { type Environment, environments } from "./environments";

/** Names people read that tell environments apart: the elements' beginnings in the manifest. */
const named = [
  '<DisplayName DefaultValue="',
  '<bt:String id="OpenPane.Label" DefaultValue="',
  '<bt:String id="OpenIndicator.Label" DefaultValue="',
];

/** Appends to the text of an element in both of its languages. Throws when the manifest has no such element. */
function withSuffix(manifest: string, beginning: string, { id, en }: Environment["suffix"]): string {
  const start = manifest.indexOf(beginning);
  const pattern = /^(<[^>]*DefaultValue="[^"]*)("[^>]*>\s*<(?:bt:)?Override Locale="en-US" Value="[^"]*)"/;
  const rest = manifest.slice(start);
  if (start < 0 || !pattern.test(rest)) throw new Error(`manifest.xml has no ${beginning}…" in two languages`);
  return manifest.slice(0, start) + rest.replace(pattern, (_, before: string, between: string) => `${before}${id}${between}${en}"`);
}

/** The value of `from` replaced where `around` holds it. Throws when the manifest has no such place. */
function withValue(manifest: string, [before, from, after]: readonly [string, string, string], to: string): string {
  if (!manifest.includes(before + from + after)) throw new Error(`manifest.xml has no ${before}${from}${after}`);
  return manifest.replace(before + from + after, before + to + after);
}

/**
 * The manifest for the place the add-in is served from, and for an environment.
 *
 * @param manifest text of `manifest.xml`, which is that of production at the address of the development server
 * @param address where the built files will be, with or without a closing slash: `https://spbe.example.go.id/addin/`
 * @throws Error when the manifest lacks what differs between environments
 */
export function deployedManifest(manifest: string, address: string, environment: Environment = environments.production): string {
  const folder = address.replace(/\/*$/, "/");
  const { production } = environments;
  const identified = [
    [["<Id>", production.id, "</Id>"], environment.id],
    [['<bt:String id="Functions.Namespace" DefaultValue="', production.namespace, '"'], environment.namespace],
    [['<bt:String id="Group.Label" DefaultValue="', production.namespace, '"'], environment.namespace],
  ] as const;
  const own = identified.reduce((text, [place, value]) => withValue(text, place, value), manifest);
  return named
    .reduce((text, beginning) => withSuffix(text, beginning, environment.suffix), own)
    .replaceAll(`<AppDomain>${DEVELOPMENT_ORIGIN}</AppDomain>`, `<AppDomain>${new URL(folder).origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT_ORIGIN}/`, folder);
}
