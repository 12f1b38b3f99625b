import { hasType, removePart, removeRelationships, type Relationship, type WorkbookFile } from "../../file";

/** Whether a file carries macros. */
export const hasMacros = ({ opened }: WorkbookFile): boolean => opened.parts().some((part) => /vbaProject\.bin$/i.test(part));

/** Whether a file is signed. */
export const isSigned = (file: WorkbookFile): boolean => signatureOrigins(file).length > 0;

/** Takes the signature out: a changed file breaks it, and a broken one frightens whoever opens the file. */
export function removeSignature(file: WorkbookFile): void {
  const { opened } = file;
  for (const { target } of signatureOrigins(file)) {
    for (const { target: signature, external } of opened.relationships(target))
      if (!external && opened.has(signature)) removePart(opened, signature);
    removeRelationships(opened, "/", target);
    if (opened.has(target)) removePart(opened, target);
  }
}

const signatureOrigins = ({ opened }: WorkbookFile): readonly Relationship[] =>
  opened.relationships("/").filter((relationship) => hasType(relationship, "origin") && /signature/i.test(relationship.type));
