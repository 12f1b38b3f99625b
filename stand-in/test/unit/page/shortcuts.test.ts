import { isPressed, readShortcuts } from "../../../src/page/shortcuts";

const file = (key: object, action = "open") =>
  JSON.stringify({ actions: [{ id: "open", type: "ExecuteFunction", name: "Open" }], shortcuts: [{ action, key }] });

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe("keys of an add-in", () => {
  it("are those of Excel on the web, where the file names any", () => {
    expect(readShortcuts(file({ default: "Ctrl+Alt+Up", web: "Ctrl+Alt+1" }))).toEqual([{ action: "open", keys: "Ctrl+Alt+1" }]);
    expect(readShortcuts(file({ default: "Ctrl+Shift+Alt+P" }))).toEqual([{ action: "open", keys: "Ctrl+Shift+Alt+P" }]);
  });

  it("belong to actions that the file names", () => {
    expect(() => readShortcuts(file({ default: "Ctrl+Alt+1" }, "close"))).toThrow("there is no action close");
  });

  it("are pressed all together, whatever the letter types then", () => {
    const pressed = { ...none, key: "π", code: "KeyP", ctrlKey: true, altKey: true, shiftKey: true };
    expect(isPressed("Ctrl+Shift+Alt+P", pressed)).toBe(true);
    expect(isPressed("Ctrl+Shift+Alt+P", { ...pressed, shiftKey: false })).toBe(false);
    expect(isPressed("Ctrl+Shift+Alt+P", { ...pressed, code: "KeyU" })).toBe(false);
    expect(isPressed("Ctrl+Alt+P", pressed)).toBe(false);
  });
});
