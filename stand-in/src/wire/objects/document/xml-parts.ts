import type { XmlPart } from "../../../model/xml-part";
import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { WireObject, type Answer, type ObjectType } from "../../requests/object-type";
import { text } from "../shared/arguments";

/** Throws `InvalidArgument` when the text is not well-formed XML. */
function parsed(xml: string, location: string): Element {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) throw invalidArgument(location);
  return document.documentElement;
}

const namespaceOf = (part: XmlPart): string => parsed(part.xml, "CustomXmlPart").namespaceURI ?? "";

function part(id: string, batch: Batch): XmlPart {
  const found = batch.host.workbook.xmlParts.all().find((known) => known.id === id);
  if (found === undefined) throw itemNotFound("CustomXmlPart");
  return found;
}

const partType: ObjectType<string> = {
  name: "CustomXmlPart",
  identity: (id) => ({ Id: id }),
  scalars: { Id: (id) => id, NamespaceUri: (id, batch) => namespaceOf(part(id, batch)) },
  methods: {
    GetXml: (id, _args, batch) => part(id, batch).xml,
    SetXml: (id, args, batch) => {
      const xml = text(args, 0, "CustomXmlPart.setXml");
      parsed(xml, "CustomXmlPart.setXml");
      batch.assertWritable(null, "CustomXmlPart.setXml");
      return batch.act(() => batch.host.workbook.xmlParts.set(id, xml));
    },
    Delete: (id, _args, batch) => {
      batch.assertWritable(null, "CustomXmlPart.delete");
      part(id, batch);
      return batch.act(() => batch.host.workbook.xmlParts.delete(id));
    },
  },
};

/** The parts of a namespace; of all when it is null. */
const partsIn = (namespace: string | null, batch: Batch): readonly XmlPart[] =>
  batch.host.workbook.xmlParts.all().filter((known) => namespace === null || namespaceOf(known) === namespace);

const object = (known: XmlPart | undefined): Answer => (known === undefined ? null : WireObject.of(partType, known.id));

const byId = (namespace: string | null, id: unknown, batch: Batch): Answer =>
  object(partsIn(namespace, batch).find((known) => known.id === id));

const scopedType: ObjectType<string> = {
  name: "CustomXmlPartScopedCollection",
  items: (namespace, batch) => partsIn(namespace, batch).map((known) => WireObject.of(partType, known.id)),
  item: byId,
  methods: {
    GetCount: (namespace, _args, batch) => partsIn(namespace, batch).length,
    GetItemOrNullObject: (namespace, args, batch) => byId(namespace, args[0], batch),
    GetOnlyItem: (namespace, _args, batch) => {
      const [only, another] = partsIn(namespace, batch);
      if (only === undefined || another !== undefined) {
        throw new ExcelError("GeneralException", "CustomXmlPartScopedCollection.getOnlyItem");
      }
      return object(only);
    },
    GetOnlyItemOrNullObject: (namespace, _args, batch) => {
      const [only, another] = partsIn(namespace, batch);
      return another === undefined ? object(only) : null;
    },
  },
};

/** `workbook.customXmlParts`. */
export const xmlPartsType: ObjectType<null> = {
  name: "CustomXmlPartCollection",
  items: (_target, batch) => partsIn(null, batch).map((known) => WireObject.of(partType, known.id)),
  item: (_target, id, batch) => byId(null, id, batch),
  methods: {
    GetCount: (_target, _args, batch) => partsIn(null, batch).length,
    GetItemOrNullObject: (_target, args, batch) => byId(null, args[0], batch),
    GetByNamespace: (_target, args) => WireObject.of(scopedType, text(args, 0, "CustomXmlPartCollection.getByNamespace")),
    Add: async (_target, args, batch) => {
      const xml = text(args, 0, "CustomXmlPartCollection.add");
      parsed(xml, "CustomXmlPartCollection.add");
      batch.assertWritable(null, "CustomXmlPartCollection.add");
      return object(await batch.act(() => batch.host.workbook.xmlParts.add(xml)));
    },
  },
};
