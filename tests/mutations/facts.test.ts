import { files } from './cases/files.ts';
import { graph } from './cases/graph.ts';
import { references } from './cases/references.ts';
import { schema } from './cases/schema.ts';
import { mutationSuite } from './suite.ts';

mutationSuite({ files, graph, references, schema });
