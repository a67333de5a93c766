import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { UserError } from '../lib/user-error.ts';
import type { Library } from '../model/library.ts';
import { aboutEntry, entryTable } from './catalogue-text.ts';
import type { CatalogueFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { counted, printable } from './summary.ts';

/** `handover catalogue list`: all entries as a table, or whole as JSON. */
export async function catalogueListCommand(options: GlobalOptions & CatalogueFlags): Promise<void> {
  const { libraries, own } = await openCatalogue(options);
  print(options.json ? [JSON.stringify(libraries, null, 2)] : entryTable(libraries, own));
}

/** `handover catalogue show NAME`: the entries of an id, a package or a system. */
export async function catalogueShowCommand(options: GlobalOptions & CatalogueFlags): Promise<void> {
  const [name = '', ...operands] = options.operands;
  const { libraries, own } = await openCatalogue({ ...options, operands });
  const found = entriesNamed(libraries, name);
  print(
    options.json
      ? [JSON.stringify(found, null, 2)]
      : found.flatMap((library, index) => [...(index === 0 ? [] : ['']), ...aboutEntry(library, own.has(library))]),
  );
}

/**
 * `handover catalogue check FILE`: reads one own entry as an analysis would.
 * @throws UserError where it has a mistake.
 */
export async function catalogueCheckCommand(options: GlobalOptions): Promise<void> {
  const [written = ''] = options.operands;
  const [{ builtInCatalogue }, { extendCatalogue }, { parseEntry }] = await Promise.all([
    import('../handover.ts'),
    import('../source/catalogue/extend-catalogue.ts'),
    import('../source/catalogue/parse-entry.ts'),
  ]);
  const text = await readFile(path.resolve(options.cwd, written), 'utf8').catch((cause: unknown) => {
    throw new UserError(`Cannot read ${written}`, { hint: 'Give the YAML file of an entry.', cause });
  });
  if (!/\.ya?ml$/.test(written)) throw new UserError(`${written} is no YAML file`, { hint: 'Name it <id>.yaml.' });
  const builtIn = await builtInCatalogue();
  const entry = parseEntry(written.replaceAll('\\', '/'), text);
  const [library] = extendCatalogue(builtIn, [entry]);
  if (options.quiet || library === undefined) return;
  const known = builtIn.find(({ id }) => id === library.id);
  const others = builtIn.filter(({ packages }) => packages.some((name) => library.packages.includes(name)));
  const remarks = [
    ...(known === undefined ? [] : [`it changes the built-in entry ${known.id}`]),
    ...others.flatMap(({ id }) => (id === library.id ? [] : [`it comes before the built-in entry ${id}`])),
  ];
  print([[`${written}: no mistakes, ${counted(library.packages.length, 'package')}`, ...remarks].join('; ')]);
}

async function openCatalogue(options: GlobalOptions) {
  const { root, config } = await openRepository(options);
  const { builtInCatalogue, readCatalogue } = await import('../handover.ts');
  const ref = options.ref === undefined ? {} : { ref: options.ref };
  const libraries = await readCatalogue({ root, catalogue: config.catalogue, ...ref });
  const builtIn = new Set((await builtInCatalogue()).map((library) => JSON.stringify(library)));
  return { libraries, own: new Set(libraries.filter((library) => !builtIn.has(JSON.stringify(library)))) };
}

/** @throws UserError where there is none. */
function entriesNamed(libraries: readonly Library[], name: string): readonly Library[] {
  const wanted = name.toLowerCase();
  const ways: readonly ((library: Library) => readonly string[])[] = [
    ({ id }) => [id],
    ({ packages }) => packages,
    ({ system }) => (system === undefined ? [] : [system.name, ...(system.aliases ?? [])]),
  ];
  for (const namesOf of ways) {
    const found = libraries.filter((library) => namesOf(library).some((each) => each.toLowerCase() === wanted));
    if (found.length > 0) return found;
  }
  const near = nearest(
    name,
    libraries.flatMap((library) => ways.flatMap((namesOf) => namesOf(library))),
  );
  throw new UserError(`The catalogue has no entry, package or system named ${name}`, {
    hint: near === null ? 'See handover catalogue list.' : `Did you mean ${near}?`,
  });
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.map((line) => line.split('\n').map(printable).join('\n')).join('\n')}\n`);
}
