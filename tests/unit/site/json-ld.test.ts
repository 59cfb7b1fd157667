import { expect, test } from 'vitest';
import { embedJson } from '../../../src/site/exports/json-ld.ts';

test('no text can end the script element that holds it', () => {
  const name = '</script><script>alert(1)</script>';
  const json = embedJson({ name });
  expect(json).not.toContain('</');
  expect(JSON.parse(json)).toEqual({ name });
});
