import { registrationKey, type EventName } from "../../protocol/event-names";
import type { Batch } from "../../requests/batch";
import type { Argument } from "../../requests/object-type";

type Methods<T> = Record<string, (target: T, args: readonly Argument[], batch: Batch) => void>;

/** The `_Register…` and `_Unregister…` methods of some events, for an object that is the target `targetOf` says. */
export function registration<T>(events: readonly EventName[], targetOf: (target: T) => string): Methods<T> {
  const methods: Methods<T> = {};
  for (const { type, method, sent } of events) {
    methods[`_Register${method}`] = (target, _args, batch) => {
      if (!sent) batch.host.warn(`Excel stand-in: ${method} is registered, but the stand-in never sends it`);
      batch.host.session.registered.add(registrationKey(type, targetOf(target)));
    };
    methods[`_Unregister${method}`] = (target, _args, batch) => {
      batch.host.session.registered.delete(registrationKey(type, targetOf(target)));
    };
  }
  return methods;
}
