import path from 'node:path';
import { runAnalysis } from './analysis.ts';
import type { GenerateFlags, GlobalOptions } from './options.ts';
import { openRepository, type Repository } from './repository.ts';
import { documentsLine, printSummary, shownPath } from './summary.ts';
import { checkWritable } from './writing.ts';

const DEFAULT_OUTPUT = 'docs/handover';

/** `handover generate`: reads a repository and writes its documents. */
export async function generateCommand(options: GlobalOptions & GenerateFlags): Promise<void> {
  const repository = await openRepository(options);
  const output = await outputFolder(repository, options);
  const model = await runAnalysis(repository, options);
  const { generate } = await import('../handover.ts');
  const documents = await generate(model, withinRoot(repository.root, output));
  const { publishToFolder } = await import('../documents/publishers/folder.ts');
  const published = await publishToFolder(documents, output, { adopt: options.adopt ?? false });
  if (!options.quiet) printSummary(model, documentsLine(shownPath(output), published));
}

/** The folder for documents: as asked for, as configured, or the usual one. */
export async function outputFolder(
  { root, config }: Repository,
  { cwd, output }: GlobalOptions & GenerateFlags,
): Promise<string> {
  if (output !== undefined) return checkWritable(path.resolve(cwd, output), null);
  return checkWritable(path.join(root, config.output ?? DEFAULT_OUTPUT), root);
}

/** The folder relative to the root, for links to the code; null outside it, where such links would lead nowhere. */
export function withinRoot(root: string, folder: string): string | null {
  const relative = path.relative(root, folder);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
    ? null
    : relative.split(path.sep).join('/');
}
