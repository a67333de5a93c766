import { expect, it } from 'vitest';
import start from '../../../src/knowledge/readiness/start.ts';
import { judgedService, place } from '../../support/judged-service.ts';

it('is met by a command that starts it, and open without one', () => {
  const command = { name: 'start:prod', run: 'npm start', script: 'node .', place };
  expect(start.judge({ ...judgedService, commands: [command] })).toEqual({ verdict: 'met', evidence: [place] });
  expect(start.judge({ ...judgedService, commands: [{ ...command, name: 'build' }] }).verdict).toBe('open');
});
