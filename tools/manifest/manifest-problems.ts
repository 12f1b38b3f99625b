import { shapeProblems } from "./shape";
import { all, type Element, one, parse } from "./xml";

/** Width and height of a picture, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What the manifest points to, as far as it can be looked at. */
export interface Surroundings {
  /** The folder everything is served from, with a closing slash. */
  readonly address: string;
  /** The size of a picture by its path from there; null when there is none. */
  readonly pictureSize: (path: string) => PictureSize | null;
  /** Functions the add-in answers Excel's own commands with. */
  readonly commands: readonly string[];
}

/** Sizes a button must have an icon in, in pixels. */
const NEEDED_SIZES = [16, 32, 80];

/** The same word in every language: the namespace is typed in formulas and names the group. */
const UNTRANSLATED = ["Functions.Namespace", "Group.Label"];

/** Where the resource an element names must stand. Every `SourceLocation` and the function file are addresses. */
const KIND_OF: Readonly<Record<string, string>> = {
  Image: "Images",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
};

/**
 * What Excel would stumble over in a manifest: order, lengths, resources, languages, icons, pages. Sentences for the
 * developer; none when it may be handed out. Microsoft's own check (`npm run validate`) needs the internet, this one does not.
 */
export function manifestProblems(xml: string, surroundings: Surroundings): readonly string[] {
  let root: Element;
  try {
    root = parse(xml);
  } catch (error) {
    return [`it is not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  const shape = shapeProblems(root);
  // The rest takes the shape for granted.
  if (shape.length > 0) return shape;
  return [
    ...resourceProblems(root),
    ...languageProblems(root),
    ...pageProblems(root),
    ...addressProblems(root, surroundings.address),
    ...iconProblems(root, surroundings),
    ...commandProblems(root, surroundings.commands),
  ];
}

const resourcesOf = (root: Element) =>
  one(root, "Resources").children.flatMap((kind) =>
    kind.children.map((element) => ({ kind: kind.name, id: element.attributes["id"]!, element }))
  );

function referencesOf(element: Element): readonly { readonly name: string; readonly resid: string }[] {
  const { resid } = element.attributes;
  return [...(resid === undefined ? [] : [{ name: element.name, resid }]), ...element.children.flatMap(referencesOf)];
}

function resourceProblems(root: Element): readonly string[] {
  const resources = resourcesOf(root);
  const ids = resources.map(({ id }) => id);
  const used = referencesOf(root);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two resources are called ${id}`);
  const unused = ids.filter((id) => !used.some(({ resid }) => resid === id)).map((id) => `nothing uses the resource ${id}`);
  const wrong = used.flatMap(({ name, resid }) => {
    const found = resources.find(({ id }) => id === resid);
    if (!found) return [`${name} names the resource ${resid}, which is not there`];
    return found.kind === KIND_OF[name] ? [] : [`${name} names ${resid}, which stands in ${found.kind} and not in ${KIND_OF[name]}`];
  });
  return [...twice, ...unused, ...wrong];
}

function languageProblems(root: Element): readonly string[] {
  const texts = [
    ...root.children.filter(({ name }) => ["DisplayName", "Description"].includes(name)),
    ...resourcesOf(root)
      .filter(({ kind }) => kind.endsWith("Strings"))
      .map(({ element }) => element),
  ];
  const language = one(root, "DefaultLocale").text;
  const foreign = language === "id-ID" ? [] : [`the language is ${language}, not id-ID`];
  const problems = texts.flatMap((element) => {
    const name = element.attributes["id"] ?? element.name;
    const others = element.children.map(({ attributes }) => attributes["Locale"]);
    const wanted = UNTRANSLATED.includes(name) ? [] : ["en-US"];
    return others.join() === wanted.join()
      ? []
      : [`${name} is there in ${others.join(", ") || "no other language"} instead of ${wanted.join() || "one"}`];
  });
  return [...foreign, ...problems];
}

/** Pane, functions and commands share one page, or Excel starts them apart from each other. */
function pageProblems(root: Element): readonly string[] {
  const page = one(root, "Runtime").attributes["resid"];
  const places = [
    one(one(root, "Page"), "SourceLocation"),
    ...all(root, "FunctionFile"),
    ...all(root, "Action").flatMap((action) => all(action, "SourceLocation")),
  ];
  const apart = places
    .filter(({ attributes }) => attributes["resid"] !== page)
    .map(({ name, attributes }) => `${name} ${attributes["resid"]} is not the page of the runtime`);
  const pane = one(one(root, "DefaultSettings"), "SourceLocation").attributes["DefaultValue"];
  const shared = resourcesOf(root).find(({ id }) => id === page)?.element.attributes["DefaultValue"];
  return pane === shared ? apart : [...apart, `the pane is ${pane} and the page of the runtime ${shared}`];
}

/** Excel says nothing when it calls a function nobody answers to. */
function commandProblems(root: Element, commands: readonly string[]): readonly string[] {
  return all(root, "FunctionName")
    .filter(({ text }) => !commands.includes(text.trim()))
    .map(({ text }) => `nothing answers to the function ${text.trim()}`);
}

/** Every address the manifest names. */
function addressesOf(element: Element): readonly string[] {
  const { DefaultValue, Value, Url } = element.attributes;
  const own = [DefaultValue, Value, Url, element.text.trim()];
  return [...own.filter((value) => value?.startsWith("https://") === true).map(String), ...element.children.flatMap(addressesOf)];
}

function addressProblems(root: Element, folder: string): readonly string[] {
  const { origin } = new URL(folder);
  return addressesOf(root)
    .filter((each) => !each.startsWith(folder) && each !== origin)
    .map((each) => `${each} is not below ${folder}`);
}

function iconProblems(root: Element, { address, pictureSize }: Surroundings): readonly string[] {
  const addresses = new Map(resourcesOf(root).map(({ id, element }) => [id, element.attributes["DefaultValue"] ?? ""]));
  const lists = all(root, "Icon").map((icon) =>
    icon.children.map(({ attributes }) => [addresses.get(attributes["resid"]!) ?? "", Number(attributes["size"])] as const)
  );
  const missing = lists.flatMap((list) =>
    NEEDED_SIZES.filter((size) => !list.some(([, each]) => each === size)).map((size) => `an icon of ${size} pixels is missing`)
  );
  const general = [
    [one(root, "IconUrl").attributes["DefaultValue"]!, 32],
    [one(root, "HighResolutionIconUrl").attributes["DefaultValue"]!, 64],
  ] as const;
  const wrong = [...lists.flat(), ...general].flatMap(([url, size]) => {
    const found = pictureSize(url.slice(address.length));
    if (!found) return [`${url} is not there`];
    return found.width === size && found.height === size ? [] : [`${url} is ${found.width} × ${found.height} pixels and used at ${size}`];
  });
  return [...missing, ...new Set(wrong)];
}

/**
 * Width and height as the header of a PNG tells them; null when it is none.
 */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
