/*
 * The build adds calls of `CustomFunctions.associate` to the functions. Where office.js could not be loaded there is
 * no such object, and the page must still be able to say so: then the calls go nowhere.
 */
const host = globalThis as { CustomFunctions?: Pick<typeof CustomFunctions, "associate"> };

host.CustomFunctions ??= { associate: () => undefined };

export {};
