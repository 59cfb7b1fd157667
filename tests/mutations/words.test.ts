import { links } from './cases/links.ts';
import { practice } from './cases/practice.ts';
import { prose } from './cases/prose.ts';
import { style } from './cases/style.ts';
import { translation } from './cases/translation.ts';
import { mutationSuite } from './suite.ts';

mutationSuite({ links, practice, prose, style, translation });
