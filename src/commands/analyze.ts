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
  const content = options.format === 'cyclonedx' ? await toBill(model) : model;
  if (file === null) process.stdout.write(toJson(content));
  else await writing(file, () => writeContent(file, content));
  if (!options.quiet)
    printSummary(
      model,
      `${options.format === 'cyclonedx' ? 'CycloneDX' : 'Model'}: ${file === null ? 'on standard output' : shownPath(file)}`,
    );
}

async function toBill(model: HandoverModel): Promise<object> {
  const { toCycloneDx } = await import('../documents/formats/cyclonedx.ts');
  return toCycloneDx(model);
}

async function writeContent(file: string, content: object): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, toJson(content));
}

function toJson(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
