// What the tests need beyond npm's packages. To add a Python module: its name in `pythonModules` and its Debian
// package in `debianPackages.pythonModules`. To add a program: a finder beside chromium.mjs and a line in prepare.mjs.

export const oldestPython = '3.11';

/** What programs of the lessons import beyond the standard library. @type {readonly string[]} */
export const pythonModules = ['aiohttp', 'asyncpg', 'fastapi', 'mypy', 'poetry', 'psycopg2', 'uvicorn'];

/**
 * Debian's packages for each tool, installed when we are root there and the tool is missing. The headless shell is no
 * tool of its own but the better Chromium; releases that lack it have the whole one.
 */
export const debianPackages = {
  headlessShell: ['chromium-headless-shell'],
  chromium: ['chromium'],
  python: ['python3'],
  pythonModules: [
    'python3-aiohttp',
    'python3-asyncpg',
    'python3-fastapi',
    'mypy',
    'python3-poetry',
    'python3-psycopg2',
    'uvicorn',
  ],
  postgresql: ['postgresql'],
  koreanFont: ['fonts-noto-cjk'],
};
