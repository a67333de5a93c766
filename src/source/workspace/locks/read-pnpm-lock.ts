import { parseSyml } from '@yarnpkg/parsers';
import { z } from 'zod';
import type { LockContent } from './read-locks.ts';

/** `{ specifier, version }`, and a bare version in old formats. */
const locked = z.union([z.string(), z.object({ version: z.string() }).transform(({ version }) => version)]);
const group = z.record(z.string(), locked).optional();
const importer = z.object({ dependencies: group, devDependencies: group, optionalDependencies: group });
const importersSchema = z.object({ importers: z.record(z.string(), importer) });
const peersSchema = z.object({
  packages: z
    .record(z.string(), z.object({ peerDependencies: z.record(z.string(), z.unknown()).optional() }))
    .nullish(),
});

/**
 * pnpm-lock.yaml. Of a file that may have tens of thousands of lines only the sections and blocks that matter are parsed.
 */
export function readPnpmLock(text: string): LockContent {
  const importers = readImporters(text);
  const blocks = (sectionOf(text, 'packages') ?? '').split('\n\n');
  const withPeers = blocks.filter((block) => block.includes('\n    peerDependencies:'));
  const { packages } = peersSchema.parse(parseSyml(['packages:', ...withPeers.map(withoutHeading)].join('\n')));
  return {
    lockedOf: ({ folder }, name) => {
      const { dependencies, optionalDependencies, devDependencies } = importers[folder === '' ? '.' : folder] ?? {};
      const written = dependencies?.[name] ?? optionalDependencies?.[name] ?? devDependencies?.[name];
      const version = written === undefined ? null : versionIn(written);
      return version === null ? null : { version, licence: null };
    },
    peers: Object.values(packages ?? {}).flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {})),
    commands: blocks.flatMap((block) =>
      block.includes('\n    hasBin: true') ? (nameIn(withoutHeading(block)) ?? []) : [],
    ),
  };
}

function readImporters(text: string): Readonly<Record<string, z.infer<typeof importer>>> {
  const section = sectionOf(text, 'importers');
  if (section !== null) return importersSchema.parse(parseSyml(section)).importers;
  // A lock file of one package has no importers.
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'].map((name) => sectionOf(text, name) ?? '');
  return { '.': importer.parse(parseSyml(groups.join('\n'))) };
}

/** From a key at the margin to the next one. */
function sectionOf(text: string, key: string): string | null {
  const start = text.startsWith(`${key}:\n`) ? 0 : text.indexOf(`\n${key}:\n`) + 1;
  if (start === 0 && !text.startsWith(`${key}:\n`)) return null;
  const end = /\n\S/g;
  end.lastIndex = start + key.length + 1;
  return text.slice(start, end.exec(text)?.index);
}

function withoutHeading(block: string): string {
  return block.replace(/^packages:\n+/, '');
}

/** `  '@scope/name@1.2.3':`, in old formats `  /name/1.2.3:`. */
function nameIn(block: string): string | null {
  return /^\s*'?\/?((?:@[^/@\s]+\/)?[^/@\s']+)[@/]/.exec(block)?.[1] ?? null;
}

/** `1.2.3(react@18.0.0)`, `1.2.3_react@18`, `other@1.2.3` of an alias; links are no packages. */
function versionIn(written: string): string | null {
  if (/^(?:link|file):/.test(written)) return null;
  const bare = written.replace(/[(_].*$/, '');
  return bare.slice(bare.lastIndexOf('@') + 1);
}
