import type { CallSite, Program } from '../../code/link/program.ts';
import { textsOf } from '../../code/link/queries.ts';
import { listed } from '../../lib/listed.ts';
import type { Call } from '../../model/facts.ts';
import { handlerFunctions } from '../handler-functions.ts';
import { isProcessExit } from '../is-process-exit.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { loggingOf } from '../logging.ts';
import { isOnlyInTests } from '../only-in-tests.ts';
import type { Rows } from '../rows.ts';
import { functionsAround } from '../wrappers.ts';

/** Signals with which platforms and people ask a process to end. */
const SIGNAL = /^SIG(?:TERM|INT|QUIT|HUP|USR2)$/;
const LISTENS = /(?:^|[#.])process\.(?:on|once|addListener)$|^node:process#(?:default\.)?(?:on|once|addListener)$/;

/** Where a process learns that it is to end: handlers of signals, and libraries that handle them. */
export default {
  id: 'shutdowns',
  description: 'Handlers of the signals with which a platform ends a process, own ones and those of libraries.',
  detect: (knowledge) => ({ shutdowns: [...signals(knowledge), ...ofLibraries(knowledge)] }),
} satisfies Detector;

function signals(knowledge: Knowledge): Rows['shutdowns'] {
  const { program } = knowledge;
  const logs = new Set(loggingOf(knowledge).all.map(({ site }) => site.call));
  return program.calls.flatMap((site) => {
    const { file, call, targets } = site;
    if (!targets.some((target) => target.kind === 'api' && LISTENS.test(target.path))) return [];
    const [name] = call.arguments;
    const texts = name === undefined ? [] : textsOf(program, { file, value: name });
    const heard = texts.filter((text) => SIGNAL.test(text));
    if (heard.length === 0 || isOnlyInTests(program, { file, function: call.function, scope: call.scope })) return [];
    if (onlyExits(program, site, logs)) return [];
    return [{ what: listed(heard), signals: heard, file, line: call.line }];
  });
}

/** A handler that says so and exits ends nothing in order. */
function onlyExits(program: Program, { file, call }: CallSite, logs: ReadonlySet<Call>): boolean {
  const [, handler] = call.arguments;
  const runs = handlerFunctions(program, handler === undefined ? [] : [{ file, value: handler }]);
  return (
    runs.length > 0 &&
    runs.every((at) => {
      const inside = program.calls.filter(
        (each) =>
          each.file === at.file &&
          functionsAround(program.files.get(at.file), each.call.function).includes(at.function) &&
          !logs.has(each.call),
      );
      return inside.length > 0 && inside.every(isProcessExit);
    })
  );
}

function ofLibraries({ matches }: Knowledge): Rows['shutdowns'] {
  return matches.shutdowns.map(({ call: { site }, use }) => ({
    what: use.what,
    file: site.file,
    line: site.call.line,
  }));
}
