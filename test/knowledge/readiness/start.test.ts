import { expect, it } from 'vitest';
import start from '../../../src/knowledge/readiness/start.ts';
import { judgedService, place } from '../../support/judged-service.ts';

const bare = { ...judgedService, commands: [], deployments: [] };

it('is met by a command that starts it, and open without one', () => {
  const command = { name: 'start:prod', run: 'npm start', script: 'node .', place };
  expect(start.judge({ ...bare, commands: [command] })).toEqual({ verdict: 'met', evidence: [place] });
  expect(start.judge({ ...bare, commands: [{ ...command, name: 'build' }] }).verdict).toBe('open');
  expect(start.judge({ ...bare, commands: [{ ...command, script: 'tsc --watch' }] }).verdict).toBe('open');
});

it('is met by what deploys it', () => {
  const image = { kind: 'dockerfile' as const, name: null, ...place };
  expect(start.judge({ ...bare, deployments: [image] })).toEqual({ verdict: 'met', evidence: [image] });
});
