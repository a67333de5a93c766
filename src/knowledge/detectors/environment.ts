import { slotOf, textsOf } from '../../code/link/queries.ts';
import type { Program } from '../../code/link/program.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { namesInSchemas } from '../environment-schemas.ts';
import { isEnvironment } from '../is-environment.ts';
import type { Rows } from '../rows.ts';

type Read = Rows['environment'][number];

/** Where environment variables are read: directly, through own functions and libraries, in schemas. Names, never values. */
export default {
  id: 'environment',
  description: 'Names of environment variables that the code reads, also through own functions and validated schemas.',
  detect: (knowledge) => ({
    environment: [
      ...readDirectly(knowledge.program),
      ...readThroughFunctions(knowledge.program),
      ...readThroughLibraries(knowledge),
      ...namesInSchemas(knowledge.program),
    ],
  }),
} satisfies Detector;

function readDirectly(program: Program): readonly Read[] {
  return [...program.files].flatMap(([file, facts]) => facts.envReads.map(({ name, line }) => ({ name, file, line })));
}

/** `function env(name) { return process.env[name] }`: its callers say which. */
function readThroughFunctions(program: Program): readonly Read[] {
  return [...program.files].flatMap(([file, facts]) =>
    facts.values.flatMap((row) => {
      const key = row.kind === 'index' && isEnvironment(facts, row.object) ? facts.values[row.key] : undefined;
      if (key?.kind !== 'parameter') return [];
      return program.callersOf({ file, function: key.function }).flatMap((site) => {
        const value = site.call.arguments[key.index];
        const names = value === undefined ? [] : textsOf(program, { file: site.file, value }).filter(isPlainName);
        return names.map((name) => ({ name, file: site.file, line: site.call.line }));
      });
    }),
  );
}

/** `config.get('REDIS_URL')`; a name in small letters is a key of the application's own configuration. */
function readThroughLibraries(knowledge: Knowledge): readonly Read[] {
  return knowledge.matches.environmentReads.flatMap(({ call: { site }, use }) => {
    const slot = slotOf(knowledge.program, site, use.name);
    const names =
      slot === null ? [] : textsOf(knowledge.program, slot.ref).filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name));
    return names.map((name) => ({ name, file: site.file, line: site.call.line }));
  });
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
