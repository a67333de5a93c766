import { groupBy } from '../lib/group-by.ts';
import { distinct } from '../lib/order.ts';
import type { Question } from './analysis.ts';

/**
 * Answers which systems a variable configures: it is a part of an address that is called, or it reaches the client or
 * the headers of calls that go to one system alone.
 */
export function settingSystems({
  rows,
  workspace,
}: Pick<Question, 'rows' | 'workspace'>): (name: string) => readonly string[] {
  const uses = groupBy(rows.systemUses, ({ sink }) => (sink === null ? null : `${sink.call} ${sink.file}`));
  const systems = new Map<string, Set<string>>();
  const add = (name: string, system: string): void => {
    systems.set(name, (systems.get(name) ?? new Set<string>()).add(system));
  };
  for (const { address, system } of rows.systemUses)
    for (const [, name = ''] of (address ?? '').matchAll(/\$\{([A-Za-z_]\w*)\}/g)) add(name, system.name);
  for (const { file, call, name } of rows.callVariables) {
    const reached = distinct((uses.get(`${call} ${file}`) ?? []).map(({ system }) => system.name));
    // An own helper through which several systems are called gets the settings of all of them.
    if (reached.length === 1 && reached[0] !== undefined) add(name, reached[0]);
  }
  const behindPrisma = distinct(
    rows.systemUses.filter(({ via }) => via === '@prisma/client').map(({ system }) => system.name),
  );
  for (const { library, name } of workspace.librarySettings)
    if (library === 'prisma' && behindPrisma.length === 1) add(name, behindPrisma[0] ?? '');
  return (name) => distinct(systems.get(name) ?? []);
}
