import path from 'node:path';
import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import { runAnalysis } from './analysis.ts';
import { explanationOf } from './explain-line.ts';
import { aboutName } from './explain-name.ts';
import { aboutAsked } from './explain-place.ts';
import type { ExplainFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { savedModel } from './saved-model.ts';
import { printable } from './summary.ts';

/** `handover explain`: from a line of a log to the places that write it, or what is known of a place or a name. */
export async function explainCommand(options: GlobalOptions & ExplainFlags): Promise<void> {
  const [line = '', ...operands] = options.operands;
  if (line.trim() === '')
    throw new UserError('There is no line to explain', { hint: 'Give the log line or the error message in quotes.' });
  const model =
    options.from === undefined
      ? await runAnalysis(await openRepository({ ...options, operands }), options)
      : await savedModel(path.resolve(options.cwd, options.from), ['logMessages', 'knownErrors']);
  for (const text of answerTo(model, line.trim())) console.log(printable(text));
}

/** A place, a name of the model, or else a line of a log. */
function answerTo(model: HandoverModel, asked: string): readonly string[] {
  return aboutAsked(model, asked) ?? aboutName(model, asked) ?? explanationOf(model, asked);
}
