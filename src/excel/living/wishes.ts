import type { Wish, Wishes } from "../../session";
import { answered } from "../resilience/answered";
import { supports } from "../host/host";
import { isWished, WISH_KEYS } from "./wish-keys";

/** What stands in the workbook. Floors: Settings 1.1, and SharedRuntime 1.1 for a pane that opens by itself. */
export function wishesNow(): Wishes {
  const kept = supports("Settings", "1.1");
  return {
    openPane: kept && supports("SharedRuntime", "1.1") ? isWished("openPane") : null,
    noTrustPrompt: kept ? isWished("noTrustPrompt") : null,
  };
}

/** Writes a wish into the workbook, or takes it out; `false` when Excel refused, and all is as it was. */
export async function setWish(wish: Wish, on: boolean): Promise<boolean> {
  try {
    if (wish === "openPane") await start(on);
    put(wish, on);
    await save();
    return true;
  } catch {
    put(wish, !on);
    if (wish === "openPane") await start(!on).catch(() => undefined);
    return false;
  }
}

/** Takes all wishes out; what Excel refuses stays, as in a workbook opened for reading only. */
export async function forgetWishes(): Promise<void> {
  for (const wish of ["openPane", "noTrustPrompt"] as const) if (isWished(wish)) await setWish(wish, false);
}

/** Has Excel start the add-in with the workbook. `AutoShowTaskpaneWithDocument` is not for a shared runtime: on the desktop it opens an empty pane. */
function start(on: boolean): Promise<void> {
  return answered(Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none));
}

function put(wish: Wish, on: boolean): void {
  const { settings } = Office.context.document;
  if (on) settings.set(WISH_KEYS[wish], true);
  else settings.remove(WISH_KEYS[wish]);
}

function save(): Promise<void> {
  const saving = new Promise<void>((resolve, reject) =>
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(error.message))
    )
  );
  return answered(saving);
}
