/*
 * Code to be run in the pane's frame, which makes a round trip between office.js and Excel go wrong. The add-in knows nothing of it.
 */

/** The nth `context.sync()` of the pane from now on ends with an error of Excel's, after Excel did what was asked. */
export const failSync = (nth: number): string => `
  const proto = OfficeExtension.ClientRequestContext.prototype, sync = proto.sync;
  let n = 0;
  proto.sync = function (...given) {
    const mine = ++n;
    const asked = sync.apply(this, given);
    if (mine !== ${nth}) return asked;
    proto.sync = sync;
    return asked.then(() => { throw Object.assign(new Error("injected"), { code: "GeneralException" }); });
  };`;

/**
 * What the page sends to Excel passes here first, until a batch was changed: the page of the host is used again by other tests.
 * @param change code of a function that gives another batch, `null` to keep it back, or the same batch to let it pass
 */
const between = (change: string): string => `
  const host = window.parent, own = host.postMessage, post = own.bind(host);
  const change = ${change};
  host.postMessage = (data, ...rest) => {
    const message = typeof data === "string" && data.includes("executeMethod") ? JSON.parse(data) : null;
    const text = message && message._data && message._data.ArrayData && message._data.ArrayData[4];
    const batch = typeof text === "string" ? JSON.parse(text) : null;
    const changed = batch && batch.Actions ? change(batch) : batch;
    if (changed === batch) return post(data, ...rest);
    host.postMessage = own;
    if (changed === null) return;
    message._data.ArrayData[4] = JSON.stringify(changed);
    post(JSON.stringify(message), ...rest);
  };`;

/** The next batch that writes much stops at its middle write, as Excel does at the first error: what came before stays. */
export const stopMidway = between(`(batch) => {
    const writes = batch.Actions.flatMap((action, nth) => (action.ActionType === 4 ? [nth] : []));
    if (writes.length < 4) return batch;
    const middle = writes[writes.length >> 1];
    return { ...batch, Actions: batch.Actions.map((action, nth) => (nth === middle ? { ...action, ActionType: 99 } : action)) };
  }`);

/** The pane's page is loaded anew while the next batch that writes much is on its way: it is done, and nobody hears of it. */
export const reloadAtWrite = between(`(batch) => {
    if (batch.Actions.filter((action) => action.ActionType === 4).length < 4) return batch;
    setTimeout(() => location.reload());
    return { ...batch };
  }`);

/** The next batch never reaches Excel, and is never answered. */
export const keepBack = between("() => null");

/**
 * The pane waits two seconds instead of ten for Excel's answer to its next request. That it is ten is told where nothing is answered; what
 * is tried here is what follows.
 */
export const lessPatience = `
  const later = window.setTimeout;
  window.setTimeout = (work, milliseconds, ...rest) => {
    if (milliseconds !== 10_000) return later(work, milliseconds, ...rest);
    window.setTimeout = later;
    return later(work, 2_000, ...rest);
  };`;

/** The body of Excel's next answer is this instead: what was asked was done, and nobody can read what became of it. */
export const garble = (body: string): string => `
  const own = window.postMessage;
  window.postMessage = (data, ...rest) => {
    const message = typeof data === "string" && data.includes("executeMethod") ? JSON.parse(data) : null;
    const answer = message && message._data && message._data.Data;
    if (!Array.isArray(answer) || typeof answer[2] !== "string") return own.call(window, data, ...rest);
    window.postMessage = own;
    answer[2] = ${JSON.stringify(body)};
    own.call(window, JSON.stringify(message), ...rest);
  };`;

/**
 * Excel's next answer to a call about the document as a file is another one.
 * @param change code of a function that gives the changed answer, or `null` when this is not the one
 */
const betweenFiles = (change: string): string => `
  const own = window.postMessage;
  const change = ${change};
  window.postMessage = (data, ...rest) => {
    const message = typeof data === "string" && data.includes("executeMethod") ? JSON.parse(data) : null;
    const answer = message && message._data;
    const changed = answer && answer.Version === 1 && !("Data" in answer) ? change(answer) : null;
    if (changed === null) return own.call(window, data, ...rest);
    window.postMessage = own;
    own.call(window, JSON.stringify({ ...message, _data: changed }), ...rest);
  };`;

/** Excel does not hand over the document, by this number. */
export const refuseFile = (code: number): string => betweenFiles(`() => ({ Version: 1, Error: ${code} })`);

/** The next slice of the document lacks its last byte: the document changed while it was read. */
export const shortenSlice = betweenFiles(
  `(answer) => Array.isArray(answer[0]) ? { ...answer, 0: answer[0].slice(0, -1), 1: answer[1] - 1 } : null`
);
