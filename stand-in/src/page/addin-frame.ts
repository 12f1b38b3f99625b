import { connect, iframeName, type ConnectOptions, type Connection } from "../wire";
import type { FunctionHost } from "../model/functions";
import type { Workbook } from "../model/workbook/workbook";

/** The add-in's page in its frame, connected to the open workbook. */
export interface AddinFrame {
  readonly connection: Connection;
  close(): void;
}

/**
 * Loads the add-in's page into `container` the way Excel on the web does: the frame's name tells office.js who hosts
 * it, and everything else goes over the wire. What else stands in the container stays. Resolves when the page has loaded, with office.js or without.
 */
export async function openAddinFrame(
  container: HTMLElement,
  pageUrl: string,
  title: string,
  workbook: Workbook,
  functions: FunctionHost,
  options: ConnectOptions
): Promise<AddinFrame> {
  const frame = document.createElement("iframe");
  frame.name = iframeName(options, location.href);
  frame.title = title;
  container.append(frame);
  const connection = connect(frame, workbook, functions, options);
  // Only now: putting an empty frame into the page fires a load event of its own.
  const loaded = new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
  frame.src = pageUrl;
  await loaded;
  return {
    connection,
    close: () => {
      connection.disconnect();
      frame.remove();
    },
  };
}
