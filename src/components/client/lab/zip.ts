import { strToU8, zipSync } from 'fflate';
import type { Files } from '../../../playground/lab-files.ts';

/** The project in a folder named after the lab, as the page's own ZIP holds it. */
export const zipOf = (lab: string, files: Files): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${lab}/${path}`, strToU8(text)])),
    ),
  );
