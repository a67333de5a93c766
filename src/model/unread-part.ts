import type { ExternalSystem } from './handover-model.ts';
import type { Place } from './place.ts';

/** A folder with files of a language that is not read. */
export interface UnreadPart {
  readonly language: string;
  /** Empty for the root. */
  readonly folder: string;
  readonly files: number;
  /** Path of the manifest of its language in it. */
  readonly manifest: string | null;
  /** Where a file says that it runs. */
  readonly deployed: Place | null;
}

/** The part of the repository that a system likely is, which is known by an address alone: `CTRL_URL` and `svc/ctrl`. */
export function unreadPartOf(
  { hosting, aliases, name }: Pick<ExternalSystem, 'hosting' | 'aliases' | 'name'>,
  parts: readonly UnreadPart[],
): UnreadPart | null {
  if (hosting !== 'unknown') return null;
  const names = new Set([name, ...aliases].map(plainName));
  const found = parts.filter(({ folder }) => folder !== '' && names.has(plainName(folder.split('/').at(-1) ?? '')));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Names of folders, containers and addresses, as far as they can be compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
