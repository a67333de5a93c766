import path from 'node:path';
import { UserError } from '../lib/user-error.ts';
import { runAnalysis } from './analysis.ts';
import { explanationOf } from './explain-line.ts';
import type { ExplainFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { savedModel } from './saved-model.ts';
import { printable } from './summary.ts';

/** `handover explain "<line>"`: from a line of a log to the places in the code that write it. */
export async function explainCommand(options: GlobalOptions & ExplainFlags): Promise<void> {
  const [line = '', ...operands] = options.operands;
  if (line.trim() === '')
    throw new UserError('There is no line to explain', { hint: 'Give the log line or the error message in quotes.' });
  const model =
    options.from === undefined
      ? await runAnalysis(await openRepository({ ...options, operands }), options)
      : await savedModel(path.resolve(options.cwd, options.from), ['logMessages']);
  for (const text of explanationOf(model, line)) console.log(printable(text));
}
