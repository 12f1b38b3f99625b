/*
 * How the built files must be served: one place for the ready configurations of servers, and for the check of a running one.
 */

/** Media type by the ending of a file's name. Excel and browsers refuse scripts and pages under another one. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  xml: "text/xml; charset=utf-8",
};

/** A file whose name changes with what it holds. */
const HASHED = /\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/;

/** How long a browser may go on using a file without asking. */
export type Caching = "for good" | "a day" | "ask first";

/** The header `Cache-Control` of each. */
export const cacheControl: Readonly<Record<Caching, string>> = {
  "for good": "public, max-age=31536000, immutable",
  "a day": "public, max-age=86400",
  "ask first": "no-cache",
};

/**
 * How a file may be cached. The first script, the page and the metadata of functions keep their names from version to
 * version: served from a cache they would meet files of another version.
 *
 * @param path from the add-in's folder
 * @example cachingOf("pane.f1d24bd252.js") // "for good"
 * @example cachingOf("formulas.js") // "ask first"
 */
export function cachingOf(path: string): Caching {
  if (HASHED.test(path)) return "for good";
  return path.startsWith("assets/") ? "a day" : "ask first";
}

/** What {@link isForOtherOrigins} goes by, for configurations that take patterns. */
export const FOR_OTHER_ORIGINS = "(functions(-[a-z]+)?|shortcuts)\\.json$";

/** Excel on the web fetches the metadata of functions, and its keys, from a page of its own. */
export const isForOtherOrigins = (path: string): boolean => new RegExp(`^${FOR_OTHER_ORIGINS}`).test(path);

/**
 * Who may show the pane in a frame: Excel on the web inside SharePoint, OneDrive, Microsoft 365 and Teams; every page around
 * it counts. Microsoft publishes no such list; an Excel on Windows or Mac needs none.
 */
export const framers: readonly string[] = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft.com",
];

/**
 * The header `Content-Security-Policy`: what the page itself says, and who may frame it, which only a header can say.
 *
 * @param page text of the built `taskpane.html`
 * @throws Error when the page names no policy
 */
export function securityPolicy(page: string): string {
  const [tag] = /<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i.exec(page) ?? [];
  const policy = /content="([^"]+)"/i.exec(tag ?? "")?.[1];
  if (policy === undefined) throw new Error("taskpane.html names no Content-Security-Policy");
  return `${policy}; frame-ancestors ${framers.join(" ")}`;
}
