import { textsOf } from '../../code/link/queries.ts';
import { listed } from '../../lib/listed.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

/** Signals with which platforms and people ask a process to end. */
const SIGNAL = /^SIG(?:TERM|INT|QUIT|HUP|USR2)$/;
const LISTENS = /(?:^|[#.])process\.(?:on|once|addListener)$|^node:process#(?:default\.)?(?:on|once|addListener)$/;

/** Where a process learns that it is to end: handlers of signals, and libraries that handle them. */
export default {
  id: 'shutdowns',
  description: 'Handlers of the signals with which a platform ends a process, own ones and those of libraries.',
  detect: (knowledge) => ({ shutdowns: [...signals(knowledge), ...ofLibraries(knowledge)] }),
} satisfies Detector;

function signals({ program }: Knowledge): Rows['shutdowns'] {
  return program.calls.flatMap(({ file, call, targets }) => {
    if (!targets.some((target) => target.kind === 'api' && LISTENS.test(target.path))) return [];
    const [name] = call.arguments;
    const texts = name === undefined ? [] : textsOf(program, { file, value: name });
    const heard = texts.filter((text) => SIGNAL.test(text));
    return heard.length === 0 ? [] : [{ what: listed(heard), signals: heard, file, line: call.line }];
  });
}

function ofLibraries({ matches }: Knowledge): Rows['shutdowns'] {
  return matches.shutdowns.map(({ call: { site }, use }) => ({
    what: use.what,
    file: site.file,
    line: site.call.line,
  }));
}
