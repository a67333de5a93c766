import { fileAt } from '../../code/link/module-paths.ts';
import { exportsOf } from '../../code/link/exports.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { propertyOf } from '../../code/link/queries.ts';
import type { PlatformEntry } from '../../model/workspace.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

/** What the configuration of a platform starts: crons of Vercel and Kubernetes, functions of Serverless. */
export default {
  id: 'platform-entries',
  description: 'Schedules, queue consumers and routes that the configuration of a platform declares.',
  detect: ({ program }) => {
    const { platformEntries } = program.workspace;
    const files = new Set(platformEntries.length === 0 ? [] : program.files.keys());
    return { entryPoints: platformEntries.map((entry) => toRow(program, entry, files)) };
  },
} satisfies Detector;

function toRow(program: Program, entry: PlatformEntry, files: ReadonlySet<string>): Rows['entryPoints'][number] {
  const row = {
    ...entry.place,
    symbol: entry.name,
    framework: entry.platform,
    certainty: 'certain' as const,
    handlers: handlerFunctions(program, handlersOf(program, entry, files)),
  };
  const { timeoutMs, requests } = entry;
  const limit = timeoutMs === undefined ? {} : { timeLimit: { ...entry.place, ms: timeoutMs } };
  const asked = requests === undefined ? {} : { requests: { method: 'GET', url: requests } };
  return { ...row, ...limit, ...asked, ...entry.starts };
}

function handlersOf(program: Program, { handler }: PlatformEntry, files: ReadonlySet<string>): readonly Ref[] {
  const file = handler === null ? null : fileAt(files, handler.file);
  const [name = '', member] = handler?.name.split('.') ?? [];
  if (file === null) return [];
  return exportsOf(program.linker, file, name).flatMap((found) => {
    if (found.kind !== 'value') return [];
    return member === undefined ? [found.ref] : (propertyOf(program, found.ref, member)?.ref ?? []);
  });
}
