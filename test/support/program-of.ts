import { extract } from '../../src/code/extract/extract.ts';
import { link } from '../../src/code/link/link.ts';
import type { Program } from '../../src/code/link/program.ts';
import { readWorkspace } from '../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from './snapshot-of.ts';

/** The program of a few inline files; a diagnostic that no test asked for fails. */
export function programOf(files: Readonly<Record<string, string>>): Program {
  const snapshot = snapshotOf(files);
  const workspace = readWorkspace(snapshot);
  const sources = workspace.sources.filter((source) => source.role === 'production');
  const extracted = extract(snapshot, sources, () => undefined);
  const unexpected = [...workspace.diagnostics, ...extracted.diagnostics];
  if (unexpected.length > 0) throw new Error(`Unexpected diagnostics: ${JSON.stringify(unexpected)}`);
  return link(extracted.files, workspace);
}
