import { type Remembered, UNREMEMBERED } from "../model";
import type { MemoryPart, MemoryPort } from "../ports";
import { NOTHING, type Memory } from "./types";

/** What the parts of the file say. Those that cannot be read are left alone. */
export async function loadMemory(parts: readonly MemoryPart[]): Promise<Remembered> {
  if (parts.length === 0) return UNREMEMBERED;
  const { readMemory } = await written();
  const { memory, unreadable } = readMemory(parts.map(({ xml }) => xml));
  const known = memory ?? NOTHING;
  return {
    memory: known,
    stored: known,
    parts: parts.filter(({ xml }) => !readMemory([xml]).unreadable).map(({ id }) => id),
    unreadable,
  };
}

/**
 * Keeps a change in the workbook, when the file does not say it already. An action of its own. Where Excel does not say that it was kept,
 * the file itself is asked.
 * @throws when it was not kept
 */
export async function keepMemory(workbook: MemoryPort, { parts, ...before }: Remembered, change: Partial<Memory>): Promise<Remembered> {
  const memory = { ...before.memory, ...change };
  if (JSON.stringify(memory) === JSON.stringify(before.stored)) return { ...before, parts, memory };
  const { isNothing, memoryXml, readMemory } = await written();
  const xml = isNothing(memory) ? null : memoryXml(memory, Date.now());
  try {
    return { ...before, memory, stored: memory, parts: await workbook.putMemory(xml, parts) };
  } catch (error) {
    const now = await workbook
      .memoryNow()
      .then(loadMemory)
      .catch(() => null);
    const meant = xml === null ? NOTHING : readMemory([xml]).memory;
    if (now === null || JSON.stringify(now.memory) !== JSON.stringify(meant)) throw error;
    return { ...before, memory, stored: memory, parts: now.parts };
  }
}

/** Whether the file carries anything of ours. */
export function leavesTraces({ parts, unreadable }: Remembered): boolean {
  return parts.length > 0 || unreadable;
}

const written = () => import(/* webpackChunkName: "writing" */ "./memory");
