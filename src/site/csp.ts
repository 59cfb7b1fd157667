/** Where the embed and the new tab of a lab live. The only third party of the site, asked only after a click. */
export const stackblitzOrigin = 'https://stackblitz.com';

const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Pyodide and the search index are WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': `'self' ${stackblitzOrigin}`,
  'form-action': `'self' ${stackblitzOrigin}`,
  'base-uri': "'none'",
  'object-src': "'none'",
};

/** The policy of every page, in the form a meta tag can carry. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** The same policy as a header: browsers ignore `frame-ancestors` in a meta tag. */
export const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'self'`;

/**
 * The policy of runner.html, which holds the same in a meta tag as far as that can: no network at all, scripts from
 * blobs. `sandbox` gives it an opaque origin even where somebody opens it in a window.
 */
export const runnerPolicyHeader = [
  "default-src 'none'",
  "script-src 'self' blob: 'wasm-unsafe-eval'",
  'worker-src blob:',
  "connect-src 'none'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox allow-scripts',
].join('; ');
