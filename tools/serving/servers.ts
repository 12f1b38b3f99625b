import type { EnvironmentName } from "../build/environments";
import { cacheControl, cachingOf, FOR_OTHER_ORIGINS, isForOtherOrigins, mediaTypes } from "./rules";

/** What a configuration is written for. */
export interface Served {
  /** Where in the server the add-in is: `/` or `/addin/`. */
  readonly folder: string;
  readonly environment: EnvironmentName;
  /** The header `Content-Security-Policy`. */
  readonly policy: string;
  /** Every file, by its path from the folder. */
  readonly files: readonly string[];
}

const types = Object.entries(mediaTypes);
const bare = (type: string) => type.replace(/;.*/, "");
/** Text besides HTML, which nginx names by itself. */
const textTypes = types
  .map(([, type]) => type)
  .filter((type) => type.includes("charset"))
  .map(bare)
  .filter((type) => type !== "text/html");

/** `web.config` for IIS, to lie in the folder itself. IIS knows no patterns there, so files are named one by one. */
export function iis({ policy, files }: Served): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const location = (path: string, inside: string) =>
    `  <location path="${escaped(path)}"><system.webServer>${inside}</system.webServer></location>`;
  const forGood =
    '<staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" /></staticContent>';
  const aDay =
    '<staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" cacheControlCustom="public" /></staticContent>';
  const open =
    '<httpProtocol><customHeaders><remove name="Access-Control-Allow-Origin" /><add name="Access-Control-Allow-Origin" value="*" /></customHeaders></httpProtocol>';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!-- Taruh di folder add-in, di samping taskpane.html. (Put it into the add-in's folder, beside taskpane.html.) -->",
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    ...types.map(
      ([ending, type]) => `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`
    ),
    '      <clientCache cacheControlMode="DisableCache" />',
    "    </staticContent>",
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Frame-Options" />',
    '        <remove name="X-Content-Type-Options" />',
    '        <remove name="Content-Security-Policy" />',
    '        <add name="X-Content-Type-Options" value="nosniff" />',
    `        <add name="Content-Security-Policy" value="${escaped(policy)}" />`,
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    ...files.filter(isForOtherOrigins).map((path) => location(path, open)),
    location("assets", aDay),
    ...files.filter((path) => cachingOf(path) === "for good").map((path) => location(path, forGood)),
    "</configuration>",
    "",
  ].join("\n");
}

/** For nginx, inside `http`: two tables that all environments share. */
export function nginxHttp(): string {
  return [
    "# Salin ke /etc/nginx/conf.d/, atau isinya ke dalam blok http: sekali saja untuk semua lingkungan.",
    "# (Copy it into /etc/nginx/conf.d/, or its lines into the block http: once for all environments.)",
    "map $uri $spbe_caching {",
    `  default "${cacheControl["ask first"]}";`,
    `  "~\\.[0-9a-f]{10}\\.js(\\.LICENSE\\.txt)?$" "${cacheControl["for good"]}";`,
    `  "~/assets/" "${cacheControl["a day"]}";`,
    "}",
    "map $uri $spbe_origins {",
    '  default "";',
    `  "~/${FOR_OTHER_ORIGINS}" "*";`,
    "}",
    "",
  ].join("\n");
}

/** For nginx, inside the `server` that serves HTTPS: the place of the add-in. */
export function nginx({ folder, environment, policy }: Served): string {
  return [
    "# Salin ke /etc/nginx/snippets/, lalu sebut dengan include di dalam blok server yang melayani HTTPS.",
    "# (Copy it into /etc/nginx/snippets/ and include it inside the block server that serves HTTPS.)",
    `location ${folder} {`,
    "  # Ganti bila berkasnya ditaruh di folder lain. (Change it when the files lie elsewhere.)",
    `  alias /srv/spbe-addin/${environment}/;`,
    "  types {",
    ...types.map(([ending, type]) => `    ${bare(type)} ${ending};`),
    "  }",
    "  default_type application/octet-stream;",
    "  charset utf-8;",
    `  charset_types ${textTypes.join(" ")};`,
    "  etag on;",
    "  gzip on;",
    "  gzip_vary on;",
    "  gzip_min_length 1024;",
    `  gzip_types ${textTypes.join(" ")};`,
    "  add_header Cache-Control $spbe_caching always;",
    "  add_header Access-Control-Allow-Origin $spbe_origins always;",
    '  add_header X-Content-Type-Options "nosniff" always;',
    `  add_header Content-Security-Policy "${policy}" always;`,
    "  # X-Frame-Options tidak boleh ada: Excel di web menampilkan panel di dalam bingkai. (It must be absent: Excel on the web frames the pane.)",
    "}",
    "",
  ].join("\n");
}

/** For Apache: a `.htaccess` in the folder, or the same lines inside its `<Directory>`. Needs mod_headers and mod_mime. */
export function apache({ policy }: Served): string {
  return [
    "# Taruh di folder add-in sebagai .htaccess, atau di dalam <Directory> folder itu. Perlu mod_headers dan mod_mime.",
    "# (Put it into the add-in's folder as .htaccess, or inside <Directory> of that folder. Needs mod_headers and mod_mime.)",
    ...types.map(([ending, type]) => `AddType "${type}" .${ending}`),
    'Header set Cache-Control "no-cache"',
    'Header always set X-Content-Type-Options "nosniff"',
    `Header always set Content-Security-Policy "${policy}"`,
    "<IfModule mod_deflate.c>",
    `  AddOutputFilterByType DEFLATE ${["text/html", ...textTypes].join(" ")}`,
    "</IfModule>",
    "# Excel di web menampilkan panel di dalam bingkai. (Excel on the web frames the pane.)",
    "Header unset X-Frame-Options",
    "Header always unset X-Frame-Options",
    '<FilesMatch "\\.[0-9a-f]{10}\\.js(\\.LICENSE\\.txt)?$">',
    `  Header set Cache-Control "${cacheControl["for good"]}"`,
    "</FilesMatch>",
    '<FilesMatch "^icon-[0-9]+\\.png$">',
    `  Header set Cache-Control "${cacheControl["a day"]}"`,
    "</FilesMatch>",
    `<FilesMatch "^${FOR_OTHER_ORIGINS}">`,
    '  Header set Access-Control-Allow-Origin "*"',
    "</FilesMatch>",
    "",
  ].join("\n");
}
