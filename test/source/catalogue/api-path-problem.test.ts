import { expect, it } from 'vitest';
import { apiPathProblem, fullPathProblem } from '../../../src/source/catalogue/api-path-problem.ts';

it.each([
  'default()().{one,many}',
  'Queue().add',
  'ApiClient().list*',
  'connect<{1,2}.1>',
  'connect().createChannel<0.setup.0>',
  'createJob()[].getResults',
  'default().**',
])('takes %s', (path) => {
  expect(apiPathProblem(path)).toBeNull();
});

it.each([
  ['', 'is empty'],
  ['Mailer().send(', 'after "Mailer().send" comes "("'],
  ['Mailer.{get,list', 'after "Mailer" comes ".{get,list"'],
  ['mail/send', 'after "mail" comes "/send"'],
  ['Worker<a>', 'after "Worker" comes "<a>"'],
])('says where %s ends to be a path', (path, problem) => {
  expect(apiPathProblem(path)).toContain(problem);
});

it('wants the package in front of a full path', () => {
  expect(fullPathProblem('bullmq#Queue()')).toBeNull();
  expect(fullPathProblem('Queue()')).toContain('must begin with its package');
});
