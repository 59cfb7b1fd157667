/** The part of package-lock.json (version 3) that matters here. */
export interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lockfile {
  packages: Record<string, LockEntry>;
}

const systems = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
} as const;
const others = { freebsd: 'freebsd', openbsd: 'openbsd', openharmony: 'openharmony' } as const;
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'] as const;

/** Which machine a binary package is for, as its name tells: `@oxc-parser/binding-linux-x64-gnu`. */
export function machineOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | null {
  const words = name.split(/[/-]/);
  const system = Object.entries({ ...systems, ...others }).find(([word]) => words.includes(word))?.[1];
  const processor = processors.find((word) => words.includes(word));
  if (!processor) return null;
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : /-gnu/.test(name) ? 'glibc' : null;
  return { ...(system && { os: [system] }), cpu: [processor], ...(libc && { libc: [libc] }) };
}

/**
 * Adds the optional packages of other machines that npm left out of the lockfile. npm does so when node_modules
 * exists (npm/cli#4828) or its registry could not answer for them, and `npm ci` then refuses the lockfile.
 * The added entries have no `integrity`: an `npm install` on such a machine adds it.
 * @returns the names added; the lockfile is changed in place
 * @throws when a version is a range or a name does not tell its machine
 */
export function completeLockfile(lockfile: Lockfile): string[] {
  const added: string[] = [];
  for (const [path, parent] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (isLocked(lockfile, path, name)) continue;
      const machine = machineOf(name);
      if (!machine || !/^\d/.test(version)) {
        throw new Error(
          `package-lock.json: cannot lock ${name}@${version}, wanted by ${path || 'package.json'}.`,
        );
      }
      lockfile.packages[`node_modules/${name}`] = {
        version,
        ...machine,
        ...(parent.dev && { dev: true }),
        optional: true,
      };
      added.push(name);
    }
  }
  lockfile.packages = Object.fromEntries(
    Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return added;
}

/** Node's lookup: in the package's own node_modules, then in those of the folders around it. */
function isLocked({ packages }: Lockfile, path: string, name: string): boolean {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return (
    path !== '' &&
    isLocked({ packages }, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
  );
}
