import path from 'node:path';
import { runAnalysis } from './analysis.ts';
import type { GenerateFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { documentsLine, printSummary, shownPath } from './summary.ts';
import { checkWritable } from './writing.ts';

const DEFAULT_OUTPUT = 'docs/handover';

/** `handover generate`: reads a repository and writes its documents. */
export async function generateCommand(options: GlobalOptions & GenerateFlags): Promise<void> {
  const repository = await openRepository(options);
  const { root, config } = repository;
  const isChosenHere = options.output !== undefined;
  const output = isChosenHere
    ? path.resolve(options.cwd, options.output)
    : path.join(root, config.output ?? DEFAULT_OUTPUT);
  await checkWritable(output, isChosenHere ? null : root);

  const model = await runAnalysis(repository, options);
  const { generate } = await import('../handover.ts');
  const documents = await generate(model);
  const { publishToFolder } = await import('../documents/publishers/folder.ts');
  const published = await publishToFolder(documents, output);
  if (!options.quiet) printSummary(model, documentsLine(shownPath(output), published));
}
