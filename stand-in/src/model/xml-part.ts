/** A custom XML part. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}
