// What the tests need beyond npm's packages. To add a Python module: its name in `pythonModules` and its Debian
// package in `debianPackages.python`. To add a program: a finder beside chromium.mjs and a line in prepare.mjs.

export const oldestPython = '3.11';

/** @type {readonly string[]} modules that the chosen python3 must be able to import */
export const pythonModules = [];

/** Debian's packages for each tool, installed when we are root there and the tool is missing. */
export const debianPackages = {
  chromium: ['chromium'],
  python: ['python3'],
  koreanFont: ['fonts-noto-cjk'],
};
