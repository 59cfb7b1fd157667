import { contentSecurityPolicyHeader, runnerPolicyHeader } from '../site/csp.ts';

export interface HeaderRule {
  /** A path below the base, or everything below one: `/runner.html`, `/_astro/*`. */
  readonly path: `/${string}`;
  readonly headers: Readonly<Record<string, string>>;
}

/** What no page of the course needs, so that no script that slips in can ask for it. */
const deniedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The one source of the headers: the local server and `dist/_headers` follow it. A later rule overrules an earlier
 * one. Pages need no cache rule: hosts revalidate what has none.
 */
const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      // Isolation lets the embed of a lab run in place (SharedArrayBuffer), on whatever page it stands.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Content-Security-Policy': contentSecurityPolicyHeader,
      'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // To Firefox its sandboxed frame is of another origin already while it loads.
  {
    path: '/runner.html',
    headers: {
      'Content-Security-Policy': runnerPolicyHeader,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  // Asked for from the runner's opaque origin, which is never the same.
  { path: '/runner.js', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  // File names there carry a hash of the content.
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Headers of one answer. @param path of the request, below the base: `/lessons/` */
export function headersFor(path: string, rules = headerRules): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => covers(rule.path, path)).map((rule) => rule.headers));
}

/**
 * The rules as the `_headers` file of Netlify and Cloudflare. Hosts join the values of overlapping rules with a
 * comma, so a header that is overruled is first removed (`! Name`, Cloudflare's syntax).
 * @param base where the site lives: `/`, `/course` or `/course/`
 */
export function headersFileText(base: string, rules = headerRules): string {
  const prefix = base.replace(/\/+$/, '');
  return rules
    .map((rule, index) => {
      const earlier = rules.slice(0, index).filter(({ path }) => covers(path, rule.path));
      const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
        ...(earlier.some(({ headers }) => name in headers) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      return `${[prefix + rule.path, ...lines].join('\n')}\n`;
    })
    .join('\n');
}

const covers = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
