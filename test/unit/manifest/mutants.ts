/** A manifest somebody might write by mistake. */
export interface Mutant {
  readonly what: string;
  readonly change: (manifest: string) => string;
  /** What the gate says of it. */
  readonly said: RegExp;
}

/** An element with everything in it, and the white space before it. */
const element = (name: string) => new RegExp(`\\s*<${name}[ >][\\s\\S]*?</${name}>`);

/** Two neighbours change places. */
function swapped(first: RegExp, second: RegExp): (manifest: string) => string {
  const both = new RegExp(`(${first.source})(${second.source})`);
  return (manifest) =>
    manifest.replace(both, (whole) => {
      const one = first.exec(whole)![0];
      return whole.slice(one.length) + one;
    });
}

const replaced = (from: string | RegExp, to: string) => (manifest: string) => manifest.replace(from, to);
const functionFile = /\s*<FunctionFile [^>]*\/>/;
const label = /\s*<Label resid="OpenPane\.Label" \/>/;

/** What Microsoft's schemas refuse as well. */
export const schemaInvalid: readonly Mutant[] = [
  {
    what: "FunctionFile before GetStarted",
    change: swapped(element("GetStarted"), functionFile),
    said: /DesktopFormFactor: GetStarted may not stand there/,
  },
  {
    what: "the icon of a button before its supertip",
    change: (xml) => xml.replace(/(<Control[\s\S]*?)(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/, "$1$4$3$2"),
    said: /Control has no Supertip where it belongs/,
  },
  {
    what: "a button's label behind its supertip",
    change: swapped(label, element("Supertip")),
    said: /Control has no Label where it belongs/,
  },
  {
    what: "the page of functions before their script",
    change: swapped(element("Script"), element("Page")),
    said: /ExtensionPoint has no Script where it belongs/,
  },
  {
    what: "the namespace before the metadata",
    change: swapped(element("Metadata"), /\s*<Namespace [^>]*\/>/),
    said: /has no Metadata where it belongs/,
  },
  {
    what: "addresses before pictures",
    change: swapped(element("bt:Images"), element("bt:Urls")),
    said: /Resources has no Images where it belongs/,
  },
  {
    what: "long strings before short ones",
    change: swapped(element("bt:ShortStrings"), element("bt:LongStrings")),
    said: /Resources has no ShortStrings where it belongs/,
  },
  {
    what: "a group without an icon",
    change: (xml) => xml.replace(/(<Label resid="Group\.Label" \/>)\s*<Icon>[\s\S]*?<\/Icon>/, "$1"),
    said: /Group has no Icon where it belongs/,
  },
  {
    what: "an action nobody knows",
    change: replaced('xsi:type="ShowTaskpane"', 'xsi:type="ShowTaskPane"'),
    said: /Action is of the type ShowTaskPane/,
  },
  {
    what: "an action without a type",
    change: replaced('<Action xsi:type="ShowTaskpane">', "<Action>"),
    said: /Action is of the type none/,
  },
  {
    what: "the runtimes behind the form factors",
    change: swapped(element("Runtimes"), element("AllFormFactors")),
    said: /Host has no Runtimes where it belongs/,
  },
  {
    what: "requirements before hosts",
    change: swapped(element("Hosts"), element("Requirements")),
    said: /OfficeApp has no Hosts where it belongs/,
  },
  {
    what: "permissions before the settings",
    change: swapped(element("DefaultSettings"), element("Permissions")),
    said: /OfficeApp has no DefaultSettings where it belongs/,
  },
  {
    what: "the support address before the icons",
    change: (xml) => xml.replace(/(\s*<IconUrl [^>]*\/>\s*<HighResolutionIconUrl [^>]*\/>)(\s*<SupportUrl [^>]*\/>)/, "$2$1"),
    said: /OfficeApp has no IconUrl where it belongs/,
  },
  {
    what: "an image outside of its namespace",
    change: replaced('<bt:Image size="16"', '<Image size="16"'),
    said: /Image is in the namespace/,
  },
  {
    what: "a supertip without a description",
    change: replaced(/\s*<Description resid="OpenPane\.Description" \/>/, ""),
    said: /Supertip has no Description/,
  },
  { what: "a button without an action", change: (xml) => xml.replace(element("Action"), ""), said: /Control has no Action/ },
  { what: "a button without an id", change: replaced(' id="Spbe.OpenPane"', ""), said: /Control has no id/ },
  {
    what: "a permission nobody knows",
    change: replaced("ReadWriteDocument", "ReadWriteWorkbook"),
    said: /Permissions is "ReadWriteWorkbook"/,
  },
  { what: "an id that is none", change: replaced(/<Id>[^<]*/, "<Id>spbe"), said: /Id is "spbe"/ },
  { what: "a version in five parts", change: replaced(/<Version>[^<]*/, "<Version>1.2.3.4.5"), said: /Version is "1.2.3.4.5"/ },
  {
    what: "a name of 126 characters",
    change: replaced("SPBE: Penilaian Mandiri", "x".repeat(126)),
    said: /DisplayName: DefaultValue is .*126 characters/,
  },
  {
    what: "a description of 251 characters",
    change: replaced(/(<Description DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`),
    said: /Description: DefaultValue is .*251 characters/,
  },
  { what: "a short string of 126 characters", change: replaced("Buka panel SPBE", "x".repeat(126)), said: /126 characters/ },
  {
    what: "a long string of 251 characters in English",
    change: replaced("Finds the indicator table", "x".repeat(251)),
    said: /characters/,
  },
  { what: "a resource with an id of 33 characters", change: (xml) => xml.replaceAll("Icon.16x16", "x".repeat(33)), said: /33 characters/ },
  {
    what: "the pane's id behind its page",
    change: swapped(/\s*<TaskpaneId>[^<]*<\/TaskpaneId>/, /\s*<SourceLocation resid="Taskpane\.Url" \/>/),
    said: /Action has no TaskpaneId where it belongs/,
  },
  {
    what: "a command without a function",
    change: replaced(/\s*<FunctionName>[^<]*<\/FunctionName>/, ""),
    said: /Action has no FunctionName/,
  },
  {
    what: "an override without a language",
    change: replaced('<Override Locale="en-US" Value="SPBE', '<Override Value="SPBE'),
    said: /Override has no Locale/,
  },
];

/** What the schemas let pass and Excel does not, or not as meant. */
export const senseless: readonly Mutant[] = [
  {
    what: "a resource that is not there",
    change: replaced('resid="OpenPane.Label"', 'resid="OpenPane.Caption"'),
    said: /OpenPane\.Caption, which is not there/,
  },
  {
    what: "a resource nobody uses",
    change: replaced('<bt:String id="Group.Label"', '<bt:String id="Spare" DefaultValue="x" /><bt:String id="Group.Label"'),
    said: /nothing uses the resource Spare/,
  },
  {
    what: "two resources of one name",
    change: replaced('<bt:String id="OpenPane.Title"', '<bt:String id="OpenPane.Label"'),
    said: /two resources are called OpenPane\.Label/,
  },
  {
    what: "a short string as a description",
    change: replaced('<Description resid="OpenPane.Description"', '<Description resid="OpenPane.Title"'),
    said: /OpenPane\.Title, which stands in ShortStrings and not in LongStrings/,
  },
  {
    what: "a pane without an id, which would be another one than that of the runtime",
    change: replaced(/\s*<TaskpaneId>[^<]*<\/TaskpaneId>/, ""),
    said: /Action has no TaskpaneId/,
  },
  {
    what: "a menu of text, which cells do not have",
    change: replaced('id="ContextMenuCell"', 'id="ContextMenuText"'),
    said: /OfficeMenu: id is "ContextMenuText"/,
  },
  {
    what: "two entries in the menu of a cell",
    change: (xml) => xml.replace(/(<OfficeMenu [^>]*>)(\s*<Control[\s\S]*?<\/Control>)/, "$1$2$2"),
    said: /OfficeMenu: Control may not stand there/,
  },
  {
    what: "a function nobody answers to",
    change: replaced("spbeOpenIndicator</FunctionName>", "spbeOpen</FunctionName>"),
    said: /nothing answers to the function spbeOpen$/m,
  },
  {
    what: "keys inside the overrides of versions",
    change: (xml) => xml.replace(/(\s*<\/VersionOverrides>)(\s*<ExtendedOverrides[\s\S]*?<\/ExtendedOverrides>)/, "$2$1"),
    said: /VersionOverrides: ExtendedOverrides may not stand there/,
  },
  {
    what: "keys of another server",
    change: replaced("https://localhost:3000/shortcuts.json", "https://example.com/shortcuts.json"),
    said: /example\.com\/shortcuts\.json is not below/,
  },
  {
    what: "functions in a page of their own",
    change: replaced(/(<Page>\s*<SourceLocation resid=")Taskpane\.Url/, "$1GetStarted.LearnMoreUrl"),
    said: /is not the page of the runtime/,
  },
  { what: "two runtimes", change: replaced(/(<Runtime [^>]*\/>)/, "$1$1"), said: /Runtimes: Runtime may not stand there/ },
  {
    what: "another pane than the page of the runtime",
    change: replaced(/(<SourceLocation DefaultValue="[^"]*)taskpane/, "$1help"),
    said: /the pane is/,
  },
  {
    what: "no English for a button",
    change: replaced(/<bt:Override Locale="en-US" Value="SPBE Pane" \/>/, ""),
    said: /OpenPane\.Label is there in no other language/,
  },
  {
    what: "an address without encryption",
    change: replaced("https://localhost:3000/help.html", "http://localhost:3000/help.html"),
    said: /SupportUrl: DefaultValue is/,
  },
  {
    what: "an address elsewhere",
    change: replaced("https://localhost:3000/help.html", "https://example.com/help.html"),
    said: /is not below/,
  },
  {
    what: "a button without an icon of 80 pixels",
    change: (xml) => xml.replaceAll(/\s*<bt:Image size="80"[^>]*\/>/g, "").replace(/\s*<bt:Image id="Icon\.80x80"[^>]*\/>/, ""),
    said: /an icon of 80 pixels is missing/,
  },
  {
    what: "an icon of the wrong size",
    change: replaced("icons/icon-16.png", "icons/icon-20.png"),
    said: /icon-20\.png is 20 × 20 pixels and used at 16/,
  },
  { what: "an icon that is not there", change: replaced("icons/icon-16.png", "icons/icon-17.png"), said: /icon-17\.png is not there/ },
  { what: "a tag that is not closed", change: replaced("</Group>", ""), said: /not well-formed/ },
];
