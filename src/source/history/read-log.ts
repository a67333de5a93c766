import { runGit, streamGit } from '../run-git.ts';
import { collectChanges, type Collector } from './collect-changes.ts';
import type { HistoryPlace } from './find-history.ts';
import { logFormat, parseLog } from './parse-log.ts';
import { tellPeopleApart, type Told } from './tell-people-apart.ts';

/** What one pass over the history gives; plain data, so that it can be kept. */
export interface HistoryLog {
  readonly people: Told['people'];
  /** Person and time of each commit that counts, newest first. */
  readonly commits: readonly (readonly [person: number, time: number])[];
  readonly changes: readonly (readonly [file: string, commits: readonly number[]])[];
  /** When the commit itself was made. */
  readonly now: number;
  readonly exactRenamesOnly: boolean;
}

/** Reads the history of a commit in one pass; null where git cannot. */
export async function readLog(place: HistoryPlace): Promise<HistoryLog | null> {
  const [tree, ignored, date] = await Promise.all([
    git(place, ['ls-tree', '-r', '--name-only', '-z', place.commit]),
    git(place, ['cat-file', 'blob', `${place.commit}:.git-blame-ignore-revs`]),
    git(place, ['show', '--no-patch', '--no-show-signature', '--format=%ct', place.commit]),
  ]);
  if (tree === null || date === null) return null;
  const start = (): Collector =>
    collectChanges(new Set(tree.split('\0')), new Set(ignored?.match(/^[0-9a-f]{40,64}\b/gm) ?? []));
  const full = await collect(place, '-M', start());
  // Finding moves with edits compares contents, which a partial clone does not have.
  const collected = full ?? (await collect(place, '-M100%', start()));
  if (collected === null) return null;
  const { people, indexes } = tellPeopleApart(collected.commits);
  return {
    people,
    commits: collected.commits.map(({ time }, index) => [indexes[index] ?? 0, time] as const),
    changes: [...collected.changes],
    now: Number(date.trim()),
    exactRenamesOnly: full === null,
  };
}

async function collect(place: HistoryPlace, renames: string, collector: Collector): Promise<Collector | null> {
  const parser = parseLog(collector.add);
  const options = ['--no-merges', '--name-status', '-z', `--format=${logFormat}`, renames, '-l1000'];
  const command = [...repository(place), 'log', ...options, ...plain, place.commit, '--'];
  const isWhole = await streamGit(place.gitFolder, { command, config: settings(place) }, parser.add);
  parser.end();
  return isWhole ? collector : null;
}

/** Against configuration that would run a program (signatures, drivers of diffs) or change what is listed. */
const plain = [
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-notes',
  '--no-color',
  '--no-relative',
  '--encoding=UTF-8',
  '-O/dev/null',
];

async function git(place: HistoryPlace, command: readonly string[]): Promise<string | null> {
  const result = await runGit(place.gitFolder, [...repository(place), ...command], settings(place));
  return result.kind === 'done' ? result.output : null;
}

function repository({ gitFolder }: HistoryPlace): readonly string[] {
  return ['--git-dir', gitFolder, '--no-replace-objects'];
}

/** Taken for bare, git reads `.mailmap` from the commit, and not from the folder or from the user's home. */
function settings({ commit }: HistoryPlace): Readonly<Record<string, string>> {
  return {
    'core.bare': 'true',
    'mailmap.blob': `${commit}:.mailmap`,
    'mailmap.file': '',
    'log.showRoot': 'true',
    'log.showSignature': 'false',
  };
}
