import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Library } from '../../model/library.ts';
import type { ErrorMeaning, KnownError } from '../../model/library-errors.ts';
import type { Analysis, Question } from '../analysis.ts';
import { externalUses } from '../external-uses.ts';
import type { SystemUse } from '../rows.ts';

/** What the errors mean that the libraries and the systems of the code give. */
export default {
  id: 'known-errors',
  analyse: (question) => {
    const uses = externalUses(question).flatMap(({ library, via, system }) =>
      library === null ? [] : [{ library, via, system: system.name }],
    );
    const systemsOf = groupBy(uses, ({ library }) => library);
    const packagesOf = packagesByLibrary(question, uses);
    const usesOf = groupBy(externalUses(question), ({ system }) => system.name);
    const ofPackages = [...packagesOf].flatMap(([library, packages]) => {
      const systems = distinct((systemsOf.get(library) ?? []).map(({ system }) => system));
      return toRows(library.errors ?? [], packages.length > MOST_NAMED ? library.id : packages.join(', '), systems);
    });
    const ofSystems = question.rows.tellingLibraries.flatMap(({ library }) => {
      const { id, packages, system, errors = [] } = library;
      if (packages.length > 0) return [];
      if (system === undefined) return toRows(errors, id, []);
      const ways = usesOf.get(system.name) ?? [];
      return toRows(
        errors.filter((error) => ways.some((use) => canGive(error, use))),
        system.name,
        [system.name],
      );
    });
    return {
      knownErrors: [...ofPackages, ...ofSystems].toSorted(
        by(
          (row) => row.of,
          (row) => row.name,
        ),
      ),
    };
  },
} satisfies Analysis;

/** More names than that say less than the name of the entry. */
const MOST_NAMED = 3;

/** Entries with packages, and those of their packages that the code uses. */
function packagesByLibrary(
  { rows }: Question,
  uses: readonly { readonly library: Library; readonly via: string }[],
): ReadonlyMap<Library, readonly string[]> {
  const seen = [
    ...rows.tellingLibraries.flatMap(({ library, imported }) =>
      imported === null ? [] : [{ library, via: imported.package }],
    ),
    ...uses,
  ].filter(({ library: { errors, packages } }) => errors !== undefined && packages.length > 0);
  const groups = groupBy(seen, ({ library }) => library);
  return new Map([...groups].map(([library, found]) => [library, distinct(found.map(({ via }) => via))]));
}

/** Some answers are those of one part of a system alone. */
function canGive({ address }: ErrorMeaning, use: SystemUse): boolean {
  const isClient = use.library !== null && use.library.packages.length > 0 && use.basis === 'library';
  return address === undefined || isClient || use.address?.includes(address) === true;
}

function toRows(errors: readonly ErrorMeaning[], of: string, systems: readonly string[]): readonly KnownError[] {
  return errors.map(({ address: _address, ...row }) => ({ ...row, of, systems }));
}
