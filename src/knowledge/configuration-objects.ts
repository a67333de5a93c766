import { returnedBy } from '../code/link/returned.ts';
import { exportsOf } from '../code/link/exports.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { slotOf, textOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { packageName } from '../lib/package-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { Knowledge } from './knowledge.ts';

/** An object of the code whose keys are those of the application's own configuration. */
export interface ConfigurationObject {
  /** Package that reads it. */
  readonly library: string;
  readonly ref: Ref;
  /** Key below which it is registered; null for the whole. */
  readonly name: string | null;
  /** Key beside a setting that holds the variable's name, `''` where the setting itself is that name; null where it is the value. */
  readonly nameKey: string | null;
}

/** `registerAs('db', () => ({ … }))`, `ConfigModule.forRoot({ load: [() => ({ … })] })`, `convict({ … })`, `config/default.ts`. */
export const configurationObjects = remembered((knowledge: Knowledge): readonly ConfigurationObject[] => {
  const { program, matches } = knowledge;
  const registered = matches.configurations.flatMap(({ call: { site, module }, use }) => {
    const slot = slotOf(program, site, use.object);
    const name = use.name === undefined ? null : slotOf(program, site, use.name);
    const written = name === null ? null : textOf(program, name.ref);
    if (slot === null || (use.name !== undefined && written === null)) return [];
    const shared = { library: packageName(module), name: written, nameKey: use.nameKey ?? null };
    return valuesOf(program, slot.ref).map((ref) => ({ ...shared, ref }));
  });
  return [...registered, ...inFiles(program)];
});

/** The object itself, what a function that makes it returns, and the same for each element of a list. */
function valuesOf(program: Program, ref: Ref): readonly Ref[] {
  return program.targetsOf(ref).flatMap((target): readonly Ref[] => {
    if (target.kind === 'function') return returnedBy(program, target.at);
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (target.kind !== 'structure' || row === undefined) return [];
    const { file } = target.at;
    return row.kind === 'array' ? row.elements.flatMap((value) => valuesOf(program, { file, value })) : [target.at];
  });
}

const CODE_OF_NODE_CONFIG = /(?:^|\/)config\/(default|production|custom-environment-variables)\.[cm]?[jt]s$/;

/** The files of node-config that are code. */
function inFiles(program: Program): readonly ConfigurationObject[] {
  return [...program.files.keys()].flatMap((file) => {
    const [, kind] = CODE_OF_NODE_CONFIG.exec(file) ?? [];
    if (kind === undefined) return [];
    const exported = ['default', '*'].flatMap((name) => exportsOf(program.linker, file, name));
    return exported.flatMap((each) =>
      each.kind === 'value'
        ? [{ library: 'config', ref: each.ref, name: null, nameKey: kind.startsWith('custom') ? '' : null }]
        : [],
    );
  });
}
