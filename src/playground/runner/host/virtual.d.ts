// Provided by build/runtime-asset.ts.
declare module 'virtual:runtime/typescript' {
  export const script: import('./assets.ts').Asset;
}
