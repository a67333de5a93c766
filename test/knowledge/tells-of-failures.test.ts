import { describe, expect, it } from 'vitest';
import { tellsOfFailures } from '../../src/knowledge/tells-of-failures.ts';
import { programOf } from '../support/program-of.ts';

/** Lines of the calls of `send` that are about a failure. */
function linesIn(text: string, isInWrapper = false): readonly number[] {
  const program = programOf({ 'a.ts': `import { send } from 'chat';\n${text}` });
  const isOfFailure = tellsOfFailures(program);
  const sent = program.calls.filter(({ targets }) =>
    targets.some((target) => target.kind === 'api' && target.path === 'chat#send'),
  );
  return sent.filter((site) => isOfFailure(site, isInWrapper)).map(({ call }) => call.line);
}

const inHandler = `function tell(text: string) { send(text); }
function respond(error: Error) { tell(error.message); }
export function run() { try { work(); } catch (error) { respond(error); } }
function work() {}`;

describe('recognises', () => {
  it.each([
    ['a message where an error is handled', `try { work(); } catch (error) { send(error); }\nfunction work() {}`],
    ['one of a function that a handler leads to', inHandler],
    ['a variable named after alerts', `send(process.env.SLACK_ALERTS_URL, 'a');`],
    ['a channel of an enumeration', `enum Channel { Alerts = 'x' }\nsend({ channel: Channel.Alerts });`],
    ['a channel that is written out', `send({ channel: '#incidents', text: 'a' });`],
  ])('%s', (_, text) => expect(linesIn(text)).not.toEqual([]));
});

describe('ignores', () => {
  it.each([
    ['news', `send(process.env.SLACK_CUSTOMERS_URL, 'somebody signed up');`],
    ['values that are called like an alert', `export function tell(alert: { text: string }) { send(alert.text); }`],
    ['words in a text', `send('an error of ours: no alert');`],
  ])('%s', (_, text) => expect(linesIn(text)).toEqual([]));

  it('what callers of a wrapper do', () => expect(linesIn(inHandler, true)).toEqual([]));
});
