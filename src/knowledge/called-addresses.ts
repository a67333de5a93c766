import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { System } from '../model/library.ts';
import { adapterSystem, kindAt } from './adapter-names.ts';
import { type Address, addressAt, isOwnMachine, wordOf } from './http-systems.ts';
import type { Knowledge } from './knowledge.ts';
import { constantAtStart } from './local-constants.ts';
import { ownContainers } from './own-containers.ts';

interface Called {
  readonly site: CallSite;
  readonly url: { readonly ref: Ref } | null;
  readonly texts: readonly string[];
}

/** The systems that texts of a URL name, as far as the code around the call says which one of a vendor it is. */
export function calledAddresses({ catalogue, program }: Knowledge, { site, url, texts }: Called): readonly Address[] {
  const addresses = texts.flatMap(
    (each) => addressAt(catalogue, each, ownWords(program)) ?? containerAt(program, each) ?? [],
  );
  // What a variable may hold instead of the address in the code is no other system.
  const written = addresses.filter(({ variable }) => variable === null);
  const found = written.length > 0 ? written : addresses;
  if (found.length > 0) {
    const adapter = adapterSystem(catalogue, whereOf(program, site));
    return found.map((address) => ofAdapter(address, adapter, site.file));
  }
  const isLocal = url !== null && texts.length > 0 && texts.every(isOwnMachine);
  const name = isLocal ? constantAtStart(program, url.ref) : null;
  const named = name === null ? null : addressAt(catalogue, `\${${name}}`, ownWords(program));
  if (named === null) return [];
  // The name is that of a constant, and no variable that anyone could set.
  const [plain = named.system.name] = named.known ? [] : (named.system.aliases ?? []);
  return [{ ...named, inferred: true, system: { ...named.system, name: plain, aliases: [] } }];
}

/** What the repository calls itself: the scopes of its packages, and the name of the one in its root. */
export const ownWords = remembered(
  ({ workspace }: Program): ReadonlySet<string> =>
    new Set(
      workspace.packages.flatMap(({ root, manifest: { name } }) => {
        const [first = '', inScope] = (name ?? '').split('/');
        return inScope !== undefined || root === '' ? [wordOf(first)] : [];
      }),
    ),
);

/** A container of this repository has no name that the world knows. */
function containerAt(program: Program, url: string): Address | null {
  const name = ownContainers(program)(url)?.name ?? null;
  if (name === null) return null;
  const system = { name, kind: 'http-api', hosting: 'self-hosted' } as const;
  return { url, system, variable: null, known: true, inferred: true };
}

/**
 * A vendor has several products behind one host: the adapter around the call says which one it is. A host that nobody knows
 * is at least known for what the code around the call is there for.
 */
function ofAdapter(address: Address, adapter: System | null, file: string): Address {
  const { vendor } = address.system;
  if (address.known)
    return vendor !== undefined && adapter?.vendor === vendor ? { ...address, system: adapter } : address;
  const kind = kindAt(file);
  return kind === null ? address : { ...address, system: { ...address.system, kind } };
}

/** Where a call stands, for what is named after an adapter. */
export function whereOf(
  program: Program,
  { file, call }: CallSite,
): { readonly file: string; readonly className: string } {
  const facts = program.files.get(file);
  return { file, className: facts?.classes[facts.functions[call.function]?.class ?? -1]?.name ?? '' };
}
