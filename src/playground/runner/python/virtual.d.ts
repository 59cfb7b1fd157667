// Provided by build/python-runtime.ts.
declare module 'virtual:runtime/python' {
  export const script: import('../host/assets.ts').Asset;
  export const binaries: Readonly<Record<string, import('../host/assets.ts').Asset>>;
}
