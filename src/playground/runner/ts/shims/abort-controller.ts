// Every browser that runs this has its own; the package is for those that have not.
export const { AbortController, AbortSignal } = globalThis;
