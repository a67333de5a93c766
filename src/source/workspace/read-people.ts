import { z } from 'zod';
import { type ManifestSource, readField } from './read-field.ts';

/** `Ada Lovelace <ada@example.org> (https://example.org)`, or the same as an object: https://docs.npmjs.com/cli/configuring-npm/package-json. */
const person = z.union([z.string(), z.object({ name: z.string().optional(), email: z.string().optional() })]);
type Person = z.infer<typeof person>;

/** A list may hold anything: what is no person is nobody. */
const someone = person.nullable().catch(null);
const several = z.union([z.array(someone), someone]);

/** People whom a package.json names, in its order. An address is a person's data, so it stands only where no name does. */
export function readPeople(source: ManifestSource): readonly string[] {
  const found = ['author', 'maintainers', 'contributors'].flatMap((key) => readField(source, key, several) ?? []);
  const names = found.map((each) => (each === null ? '' : nameOf(each)));
  return [...new Set(names.filter((name) => name !== ''))];
}

function nameOf(found: Person): string {
  if (typeof found !== 'string') return found.name?.trim() || found.email?.trim() || '';
  const [, name = '', mail = ''] = /^([^<(]*)(?:<([^>]*)>)?/.exec(found) ?? [];
  return name.trim() || mail.trim();
}
