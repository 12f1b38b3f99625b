import type { MEMORY_NAMESPACE } from "../../session";

/** Namespace of the custom XML part that remembers; the one of `sheet/memory`, which is loaded only when needed. */
export const TRACE_NAMESPACE: typeof MEMORY_NAMESPACE = "urn:spbe-addin:ingatan:1";
