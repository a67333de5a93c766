import type { FunctionRef, Program, Ref } from '../../code/link/program.ts';
import type { FileFacts } from '../../model/facts.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector } from '../knowledge.ts';
import { nextFiles } from '../next-packages.ts';
import { offeredToPages, refKey } from '../offered-actions.ts';
import type { Rows } from '../rows.ts';

/** Functions that pages call over HTTP: those that say `use server` themselves, and what such files give to pages. */
export default {
  id: 'server-actions',
  description: 'Server actions of Next.js that pages can call.',
  detect: ({ program }) => {
    const nextFileOf = nextFiles(program);
    const offered = offeredToPages(program);
    return {
      entryPoints: [...program.files].flatMap(([file, facts]) => {
        if (nextFileOf(file) === null) return [];
        const exported = facts.directives.includes('use server')
          ? facts.exports.flatMap((row) => exportedAction(program, file, row))
          : [];
        return [...exported.filter(({ ref }) => offered.has(refKey(ref))), ...ownActions(file, facts)].map((action) =>
          toRow(program, action),
        );
      }),
    };
  },
} satisfies Detector;

interface Action {
  readonly name: string;
  readonly line: number;
  readonly ref: Ref;
  readonly own: FunctionRef | null;
}

function toRow(program: Program, { name, line, ref, own }: Action): Rows['entryPoints'][number] {
  return {
    kind: 'http',
    file: ref.file,
    line,
    symbol: name,
    framework: 'nextjs',
    certainty: 'certain',
    method: 'POST',
    path: `server action ${name}`,
    handlers: own === null ? handlerFunctions(program, [ref]) : [own],
  };
}

/** Functions that say `use server` themselves. */
function ownActions(file: string, facts: FileFacts): readonly Action[] {
  return facts.functions.flatMap(({ kind, directives, name, line }, index) =>
    kind === 'module' || !directives.includes('use server')
      ? []
      : [{ name, line, ref: { file, value: -1 }, own: { file, function: index } }],
  );
}

const NO_ACTIONS = new Set<string>(['type', 'class', 'enum', 'namespace']);
const NO_FUNCTIONS = new Set<string>(['literal', 'structure', 'template', 'env', 'class', 'instance']);

/** A default export has the name of its function, where it has one; a constant that is no function is no action. */
function exportedAction(program: Program, file: string, row: FileFacts['exports'][number]): readonly Action[] {
  const facts = program.files.get(file);
  if (row.kind !== 'value' || facts === undefined) return [];
  const ref = { file, value: row.value };
  const value = facts.values[row.value];
  const binding = value?.kind === 'local' ? facts.bindings[value.binding] : undefined;
  if (binding === undefined)
    return value?.kind === 'function' ? [{ name: row.name, line: row.line, ref, own: null }] : [];
  const targets = program.targetsOf(ref);
  if (NO_ACTIONS.has(binding.kind) || (targets.length > 0 && targets.every(({ kind }) => NO_FUNCTIONS.has(kind))))
    return [];
  return [{ name: row.name === 'default' ? binding.name : row.name, line: binding.line, ref, own: null }];
}
