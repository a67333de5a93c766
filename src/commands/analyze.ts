import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HandoverModel } from '../model/handover-model.ts';
import { runAnalysis } from './analysis.ts';
import type { AnalyzeFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { printSummary, shownPath } from './summary.ts';
import { checkWritable, writing } from './writing.ts';

/** `handover analyze`: reads a repository and writes the model as JSON, to a file or to stdout. */
export async function analyzeCommand(options: GlobalOptions & AnalyzeFlags): Promise<void> {
  const repository = await openRepository(options);
  const file = options.out === undefined ? null : path.resolve(options.cwd, options.out);
  if (file !== null) await checkWritable(path.dirname(file), null);
  const model = await runAnalysis(repository, options);
  if (file === null) process.stdout.write(toJson(model));
  else await writing(file, () => writeModel(file, model));
  if (!options.quiet) printSummary(model, `Model: ${file === null ? 'on standard output' : shownPath(file)}`);
}

async function writeModel(file: string, model: HandoverModel): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, toJson(model));
}

function toJson(model: HandoverModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}
