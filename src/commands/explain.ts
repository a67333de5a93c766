import path from 'node:path';
import { matchLine, textsOfLine } from '../lib/match-line.ts';
import { by } from '../lib/order.ts';
import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { LogMessage } from '../model/log-message.ts';
import { runAnalysis } from './analysis.ts';
import type { ExplainFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { savedModel } from './saved-model.ts';
import { printable } from './summary.ts';

const MOST_SHOWN = 5;

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

/** Lines of the answer: the places that fit best first, each with what is known around it. */
export function explanationOf(model: HandoverModel, line: string): readonly string[] {
  const text = textsOfLine(line);
  const found = model.logMessages.flatMap((message) => {
    const size = matchLine(message.parts, text);
    return size === null ? [] : [{ message, size }];
  });
  if (found.length === 0) return ['Nothing in the code was found that writes this line.'];
  const sorted = found.toSorted(
    by(
      ({ size }) => -size,
      ({ message }) => -namedIn(message, line),
      ({ message }) => message.file,
      ({ message }) => message.line,
    ),
  );
  const rest = sorted.length - MOST_SHOWN;
  return [
    ...sorted.slice(0, MOST_SHOWN).flatMap(({ message }) => aboutPlace(model, message)),
    ...(rest > 0 ? [`and ${rest} more that fit less`] : []),
  ];
}

/** Of places with one text that one is meant whose class, function or service the line names. */
function namedIn({ symbol, service }: LogMessage, line: string): number {
  return [...symbol.split('.'), service ?? ''].filter((name) => name !== '' && line.includes(name)).length;
}

function aboutPlace(
  model: HandoverModel,
  { file, line, symbol, service, parts, level, kind, via }: LogMessage,
): readonly string[] {
  const written = kind === 'error' ? `an error ${level}` : `${level} through ${via ?? 'a logger'}`;
  const isHere = (row: { readonly file: string; readonly symbol: string }): boolean =>
    row.file === file && row.symbol === symbol;
  const systems = new Set(model.outboundCalls.filter(isHere).map((call) => call.system));
  const owners = model.services.find((each) => each.name === service)?.owners ?? [];
  const handler = model.errorHandlers.filter(isHere).find((row) => row.line <= line);
  return [
    `${file}:${line} in ${symbol}, ${written}: "${parts.join('…')}"`,
    ...(service === null
      ? []
      : [`  service: ${service}${owners.length === 0 ? '' : `, owned by ${owners.join(', ')}`}`]),
    ...(systems.size === 0 ? [] : [`  the function calls: ${[...systems].join(', ')}`]),
    ...(handler === undefined
      ? []
      : [`  its error handler (line ${handler.line}): ${handler.dispositions.join(', ')}`]),
  ];
}
