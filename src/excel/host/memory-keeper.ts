import type { Memory } from "../../session/memory/memory";
import type { MemoryPart } from "./memory-part";

const NOTHING: Memory = { table: null, accepted: [], marks: null };

/** What the open workbook remembers for us. Reading it touches nothing; keeping something is an action of its own. */
export class MemoryKeeper {
  private known: Memory = NOTHING;
  private ids: readonly string[] = [];
  /** Whether the workbook carries a part of our namespace that cannot be read. */
  unreadable = false;

  /** What is remembered now. */
  get memory(): Memory {
    return this.known;
  }

  /** Whether the workbook carries anything of ours. */
  get leavesTraces(): boolean {
    return this.ids.length > 0 || this.unreadable;
  }

  /** Takes over what the parts of the file say. Those that cannot be read are left alone. */
  async load(parts: readonly MemoryPart[]): Promise<void> {
    this.known = NOTHING;
    this.ids = [];
    this.unreadable = false;
    if (parts.length === 0) return;
    const { readMemory } = await import(/* webpackChunkName: "writing" */ "../../session/memory/memory");
    const { memory, unreadable } = readMemory(parts.map(({ xml }) => xml));
    this.known = memory ?? NOTHING;
    this.ids = parts.filter(({ xml }) => !readMemory([xml]).unreadable).map(({ id }) => id);
    this.unreadable = unreadable;
  }

  /** Keeps a change in the workbook, when it is one. */
  async keep(change: Partial<Memory>): Promise<void> {
    const memory = { ...this.known, ...change };
    if (JSON.stringify(memory) === JSON.stringify(this.known)) return;
    const { remember } = await import(/* webpackChunkName: "writing" */ "../write");
    this.ids = await remember(memory, this.ids);
    this.known = memory;
  }

  /** Forgets everything, after the parts were removed from the file. */
  forget(): void {
    this.known = NOTHING;
    this.ids = [];
    this.unreadable = false;
  }
}
